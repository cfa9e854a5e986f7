// Lines of one sheet of flaps, one note a line.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import { NOTE, type Pair, type SheetId } from '#shared/activities/flaps/records.ts'
import { useDraft, useKind, type Step } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { countCharacters } from '#client/ui/countCharacters.ts'
import { Select } from '#client/ui/Select.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { Refused } from '../Refused.tsx'
import { useDo } from '../useDo.ts'
import { copyTexts as texts } from './texts.ts'
import css from '../List.module.css'

const MOST_LINES = 60

export const NotesOnPaper = ({ step }: { step: Step }) => {
  const pairs = useKind<Pair>(step.id, 'pair').toSorted((a, b) => a.data.order - b.data.order)
  const [picked, pick] = useState<string>()
  const [sheet, setSheet] = useState<SheetId>('pro')
  const [typed, setTyped, clear] = useDraft(`paper:${step.id}`)
  const [run, code] = useDo()
  const pair = pairs.find(({ id }) => id === picked) ?? pairs[0]
  if (!pair) return <p>{texts.noPair}</p>
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
  const long = lines.some((line) => countCharacters(line) > NOTE)
  const enter = (): void => {
    const notes = lines.map((text) => ({ id: nanoid(12), text }))
    void run(step.id, 'paper.enter', { pair: pair.id, sheet, notes }).then((ok) => {
      if (!ok) return
      clear()
      announce(texts.done)
    })
  }
  return (
    <div className={css.form}>
      <div className={css.pair}>
        <Select
          label={texts.pair}
          value={pair.id}
          options={pairs.map(({ id, data }) => ({ value: id, label: data.statement }))}
          onChange={pick}
        />
        <Select
          label={texts.sheet}
          value={sheet}
          options={[
            { value: 'pro', label: texts.pro },
            { value: 'con', label: texts.con },
          ]}
          onChange={setSheet}
        />
      </div>
      <TextArea
        label={texts.lines}
        value={typed}
        onChange={setTyped}
        max={NOTE * MOST_LINES}
        rows={8}
        whoSees={texts.linesSee}
        {...(long && { error: texts.longLine })}
      />
      <Refused code={code} />
      <Button
        kind="doe"
        notPossible={lines.length === 0 || long ? texts.nothingYet : undefined}
        onClick={enter}
      >
        {texts.takeNotes(lines.length)}
      </Button>
    </div>
  )
}
