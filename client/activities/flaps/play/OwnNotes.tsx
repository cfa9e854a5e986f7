// One's own notes on one sheet while it is silent: to change, to take away, and what to do with a refused one.
import type { Note, SheetId } from '#shared/activities/flaps/records.ts'
import { useKind } from '#client/sync/react.ts'
import { texts } from '../texts.ts'
import { useRules, useSelf } from '../useFlaps.ts'
import { useSlips } from '../useSlips.ts'
import type { Slip } from '../slips.ts'
import { OwnNote } from './OwnNote.tsx'
import css from './Play.module.css'
import { Refusals } from './Refusals.tsx'

const words = texts.silent

/**
 * With names they come from the server, else from this device: only it knows which are its own. `as` asks for those of a
 * person without a device.
 */
export const useOwnNotes = (step: string, as?: string): readonly Slip[] => {
  const { me } = useSelf()
  const { sign } = useRules(step)
  const { slips } = useSlips(step, sign, true)
  const notes = useKind<Note>(step, 'note')
  if (sign !== 'name') return slips.filter((slip) => slip.refused === undefined && slip.as === as)
  const by = as ?? me
  return notes
    .filter((note) => note.masked !== true && note.by !== undefined && note.by === by)
    .map(({ id, data }) => ({ id, secret: '', pair: data.pair, sheet: data.sheet, text: data.text }))
}

export const OwnNotes = (props: { step: string; pair: string; sheet: SheetId }) => {
  const { step, pair, sheet } = props
  const { sign } = useRules(step)
  const own = useOwnNotes(step).filter((one) => one.pair === pair && one.sheet === sheet)
  return (
    <section className={css.mine}>
      <h3 className={css.label}>{words.mine(own.length)}</h3>
      {own.length === 0 ? <p className={css.soft}>{words.none}</p> : null}
      <ul className={css.own}>
        {own.map((slip) => (
          <OwnNote key={slip.id} step={step} slip={slip} />
        ))}
      </ul>
      <Refusals step={step} stage="silent" pair={pair} sheet={sheet} />
      {own.length > 0 && sign !== 'name' ? <p className={css.soft}>{words.onlyHere}</p> : null}
    </section>
  )
}
