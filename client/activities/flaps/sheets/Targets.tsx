// The two sheets as lists of what can be weighed: groups and loose notes, with stickers, remedies and results.
import { useMemo, useState, type ReactNode } from 'react'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import { sheetOf } from '#shared/activities/flaps/sheet.ts'
import { useNames } from '#client/sync/react.ts'
import { markOf } from '../marks.ts'
import { texts } from '../texts.ts'
import { TwoSheets } from '../TwoSheets.tsx'
import {
  countOf,
  useEffects,
  useGroups,
  useHidden,
  useNotes,
  type NoteHere,
  type PairHere,
} from '../useFlaps.ts'
import { footOf } from './footOf.ts'
import { GroupDialog } from './GroupDialog.tsx'
import { NoteDialog } from './NoteDialog.tsx'
import css from './Targets.module.css'
import { Target, type TargetHere } from './Target.tsx'

/** `weightOf` puts what weighs most first; without it all stay in the order of the sheets. */
export const Targets = (props: {
  step: string
  /** In `silent` nothing opens: then only what is `under` can be done. */
  stage: string
  pair: PairHere
  onTable?: boolean
  weightOf?: (target: string) => number
  renderUnder: (target: TargetHere, sheet: SheetId) => ReactNode
  readonly renderNoteExtra?: (note: NoteHere, close: () => void) => ReactNode
  readonly renderGroupExtra?: (group: string) => ReactNode
}) => {
  const { step, stage, pair, weightOf } = props
  const [picked, pick] = useState<string>()
  const [opened, open] = useState<string>()
  const notes = useNotes(step)
  const groups = useGroups(step)
  const effects = useEffects(step)
  const hidden = useHidden(step).filter(({ data }) => data.pair === pair.id)
  const names = useNames()
  const writers = useMemo(() => new Map(notes.map(({ id, by }) => [id, by])), [notes])
  const note = notes.find(({ id }) => id === picked)
  const group = groups.find(({ id }) => id === opened)
  const opens = stage !== 'silent'
  const targetsOn = (sheet: SheetId): readonly TargetHere[] => {
    const { groups: piles, loose } = sheetOf(notes, groups, pair.id, sheet)
    const all: readonly TargetHere[] = [
      ...piles,
      ...loose.map((note) => ({ id: note.id, name: undefined, notes: [note] })),
    ]
    return weightOf ? all.toSorted((a, b) => weightOf(b.id) - weightOf(a.id)) : all
  }
  return (
    <div data-fiche={markOf(pair.data)}>
      <TwoSheets
        counts={countOf(notes, pair.id)}
        {...(props.onTable !== undefined && { onTable: props.onTable })}
      >
        {(sheet) => {
          const targets = targetsOn(sheet)
          const gone = hidden.filter(({ data }) => data.sheet === sheet).length
          return (
            <>
              <ul className={css.list}>
                {targets.map((target) => (
                  <Target
                    key={target.id}
                    target={target}
                    {...(opens && { onNote: pick, onGroup: open })}
                    foot={({ id, data }) => footOf(data, names[writers.get(id) ?? ''], effects.get(id) ?? [])}
                  >
                    {props.renderUnder(target, sheet)}
                  </Target>
                ))}
              </ul>
              {targets.length === 0 ? <p className={css.soft}>{texts.weigh.empty}</p> : null}
              {gone === 0 ? null : <p className={css.soft}>{texts.hidden(gone)}</p>}
            </>
          )
        }}
      </TwoSheets>
      {note ? (
        <NoteDialog
          key={note.id}
          step={step}
          stage={stage}
          note={note}
          onClose={() => pick(undefined)}
          extra={props.renderNoteExtra?.(note, () => pick(undefined))}
        />
      ) : null}
      {group ? (
        <GroupDialog
          key={group.id}
          step={step}
          stage={stage}
          group={group}
          onClose={() => open(undefined)}
          extra={props.renderGroupExtra?.(group.id)}
        />
      ) : null}
    </div>
  )
}
