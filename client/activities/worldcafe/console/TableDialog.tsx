// Making a table about an own topic, or changing one: topic, chairs, place or call, and a question per round. Kept until saved.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import { cleanText } from '#shared/kernel/fields.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraftFields } from '#client/shell/useDraftFields.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { useConfig, useTables, type TableHere } from '../useCafe.ts'
import { freeColour } from './colours.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.make
const TOPIC = 160
const MOST_SEATS = 60

type QuestionOf = `question${number}`
const questionOf = (round: number): QuestionOf => `question${round}`

/** Without `table` it makes a new one. `seats` = chairs to begin with. */
export const TableDialog = (props: {
  step: string
  table?: TableHere
  seats: number
  onClose: () => void
}) => {
  const { step, table, onClose } = props
  const was = table?.data
  const { rounds } = useConfig(step)
  const tables = useTables(step)
  const { fields, set, clear } = useDraftFields<'topic' | 'seats' | 'place' | QuestionOf>(
    `table:${step}:${table?.id ?? 'new'}`,
    {
      topic: was?.topic ?? '',
      seats: String(props.seats),
      place: was?.place ?? '',
      ...Object.fromEntries(rounds.map((_, round) => [questionOf(round), was?.questions[round] ?? ''])),
    },
  )
  const { topic, seats, place } = fields
  const [error, setError] = useState<string>()
  const [run, code] = useDo()
  const count = Math.round(Number(seats))
  const wrong = !(count >= 1 && count <= MOST_SEATS)
  const save = async (): Promise<void> => {
    if (cleanText(topic) === '') return setError(texts.fill)
    if (wrong) return
    const input = {
      topic,
      from: was?.from ?? 'own',
      ...(was?.letter !== undefined && { letter: was.letter }),
      colour: was?.colour ?? freeColour(tables),
      seats: count,
      questions: rounds.map((_, round) => fields[questionOf(round)] ?? ''),
      place,
    }
    const done = table
      ? await run(step, 'table.edit', { table: table.id, ...input })
      : await run(step, 'table.add', { id: nanoid(12), ...input })
    if (!done) return
    clear()
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={was ? texts.editTitle(was.number) : texts.own}
      actions={
        <Button kind="doe" onClick={() => void save()}>
          {was ? texts.save : texts.saveNew}
        </Button>
      }
    >
      <div className={css.fields}>
        <TextArea
          label={texts.topic}
          hint={texts.topicHint}
          value={topic}
          onChange={(text) => set('topic', text)}
          max={TOPIC}
          rows={2}
          whoSees={texts.topicSees}
          error={error}
        />
        <div className={css.number}>
          <Field
            label={texts.seats}
            type="number"
            inputMode="numeric"
            value={seats}
            onChange={(number) => set('seats', number)}
            error={wrong ? texts.seatsWrong : undefined}
          />
        </div>
        <Field
          label={texts.place}
          hint={texts.placeHint}
          value={place}
          onChange={(text) => set('place', text)}
          maxLength={120}
          whoSees={texts.placeSees}
        />
        {rounds.length === 0 ? null : (
          <details className={css.more}>
            <summary>{texts.questions}</summary>
            <div className={css.fields}>
              {rounds.map((_, round) => (
                <Field
                  // oxlint-disable-next-line react/no-array-index-key -- a round is its place in the row
                  key={round}
                  label={texts.questionFor(round + 1)}
                  hint={round === 0 ? texts.questionHint : undefined}
                  value={fields[questionOf(round)] ?? ''}
                  onChange={(text) => set(questionOf(round), text)}
                  maxLength={200}
                />
              ))}
            </div>
          </details>
        )}
        <Refused code={code} />
      </div>
    </Dialog>
  )
}
