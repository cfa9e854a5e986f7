// "Verplaats naar…": which statement, which sheet, before which note.
import { useState } from 'react'
import { notesOn } from '#shared/activities/flaps/sheet.ts'
import { Button } from '#client/ui/Button.tsx'
import { Select } from '#client/ui/Select.tsx'
import { sheetNames, texts } from '../texts.ts'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import { useNotes, usePairs, type NoteHere } from '../useFlaps.ts'
import css from './Dialogs.module.css'

const words = texts.note
const LAST = 'last'
const LONG = 60
const sheetOptions = (['pro', 'con'] as const).map((value) => ({ value, label: sheetNames[value] }))

export type Act = (cmd: string, input: unknown, said: string) => Promise<void>

const short = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text)

export const MovePanel = (props: { step: string; note: NoteHere; act: Act }) => {
  const { step, note, act } = props
  const pairs = usePairs(step)
  const notes = useNotes(step)
  const [pair, setPair] = useState(note.data.pair)
  const [sheet, setSheet] = useState<SheetId>(note.data.sheet === 'pro' ? 'con' : 'pro')
  const [before, setBefore] = useState(LAST)
  const others = notesOn(notes, pair, sheet).filter(({ id }) => id !== note.id)
  const target = others.some(({ id }) => id === before) ? before : LAST
  const move = (): void => {
    const input = { id: note.id, pair, sheet, before: target === LAST ? null : target }
    void act('note.place', input, words.moved(sheet))
  }
  return (
    <div className={css.form}>
      {pairs.length < 2 ? null : (
        <Select
          label={words.pair}
          value={pair}
          options={pairs.map(({ id, data }) => ({ value: id, label: data.statement }))}
          onChange={setPair}
        />
      )}
      <Select label={words.sheet} value={sheet} options={sheetOptions} onChange={setSheet} />
      <Select
        label={words.before}
        value={target}
        options={[
          { value: LAST, label: words.last },
          ...others.map(({ id, data }) => ({ value: id, label: short(data.text) })),
        ]}
        onChange={setBefore}
      />
      <Button kind="doe" wide onClick={move}>
        {words.moveDo}
      </Button>
    </div>
  )
}
