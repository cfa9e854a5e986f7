// One pair that hangs: its statement to change, how much was written, and the way to take it away while it is empty.
import { useState } from 'react'
import { STATEMENT } from '#shared/activities/flaps/records.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraft } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { markOf } from '../marks.ts'
import { countOf, useHidden, useNotes, type PairHere } from '../useFlaps.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.pairs

export const PairRow = ({ step, pair }: { step: string; pair: PairHere }) => {
  const { id, data } = pair
  const notes = useNotes(step)
  const hidden = useHidden(step).some((one) => one.data.pair === id)
  const [text, setText, clear] = useDraft(`pair:${step}:${id}`)
  const [open, setOpen] = useState(text !== '')
  const [run, code] = useDo()
  const { pro, con } = countOf(notes, id)
  const stop = (): void => {
    clear()
    setOpen(false)
  }
  const save = async (): Promise<void> => {
    const statement = cleanText(text)
    if (statement === '' || (await run(step, 'pair.edit', { id, statement }))) stop()
  }
  return (
    <li className={css.pair} data-fiche={markOf(data)}>
      {data.letter === undefined ? null : <LetterDisc letter={data.letter} className={css.disc} />}
      {!open ? (
        <span className={css.words}>
          {data.statement}
          <span className={css.soft}>{texts.counts(pro, con)}</span>
        </span>
      ) : (
        <div className={css.words}>
          <TextArea label={texts.statement} value={text} onChange={setText} max={STATEMENT} rows={2} />
        </div>
      )}
      <span className={css.row}>
        {!open ? (
          <Button
            onClick={() => {
              setText(data.statement)
              setOpen(true)
            }}
          >
            {texts.edit}
            <VisuallyHidden>: {data.statement}</VisuallyHidden>
          </Button>
        ) : (
          <>
            <Button onClick={() => void save()}>{texts.save}</Button>
            <Button onClick={stop}>{texts.stop}</Button>
          </>
        )}
        {pro + con > 0 || hidden || open ? null : (
          <Button icon="bin" onClick={() => void run(step, 'pair.remove', { id })}>
            {texts.remove}
            <VisuallyHidden>: {data.statement}</VisuallyHidden>
          </Button>
        )}
      </span>
      <Refused code={code} />
    </li>
  )
}
