// The two sheets as lists of what can be weighed: groups and loose notes, with stickers, remedies and results.
import { useCallback, useState, type ReactNode } from 'react'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import { sheetOf } from '#shared/activities/flaps/sheet.ts'
import { markOf } from '../marks.ts'
import { texts } from '../texts.ts'
import { TwoSheets } from '../TwoSheets.tsx'
import { countOf, useGroups, useHidden, useNotes, useRemedies, type PairHere } from '../useFlaps.ts'
import { Opened, type Extras } from './Opened.tsx'
import { Remedy } from './Remedy.tsx'
import { Stickers } from './Stickers.tsx'
import css from './Targets.module.css'
import { nameOf, Target, type TargetHere } from './Target.tsx'
import { useFoot } from './useFoot.ts'

type TargetsProps = Extras & {
  readonly step: string
  /** In `silent` nothing opens or is solved: then only what is `under` can be done. */
  readonly stage: string
  readonly pair: PairHere
  readonly onTable?: boolean
  readonly weightOf?: (target: string) => number
  readonly renderUnder?: (target: TargetHere) => ReactNode
}

/** `weightOf` puts what weighs most first, with its stickers; without it all stay in the order of the sheets. */
export const Targets = (props: TargetsProps) => {
  const { step, stage, pair, weightOf } = props
  const [opened, open] = useState<string>()
  const close = useCallback((): void => open(undefined), [])
  const notes = useNotes(step)
  const groups = useGroups(step)
  const remedies = useRemedies(step)
  const hidden = useHidden(step).filter(({ data }) => data.pair === pair.id)
  const footOf = useFoot(step)
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
                    {...(opens && { onNote: open, onGroup: open })}
                    foot={footOf}
                  >
                    {weightOf && weightOf(target.id) > 0 ? <Stickers n={weightOf(target.id)} /> : null}
                    {props.renderUnder?.(target)}
                    {opens && sheet === 'con' ? (
                      <Remedy
                        step={step}
                        on={target.id}
                        kept={remedies.get(target.id) ?? ''}
                        name={nameOf(target)}
                      />
                    ) : null}
                  </Target>
                ))}
              </ul>
              {targets.length === 0 ? <p className={css.soft}>{texts.weigh.empty}</p> : null}
              {gone === 0 ? null : <p className={css.soft}>{texts.hidden(gone)}</p>}
            </>
          )
        }}
      </TwoSheets>
      <Opened {...props} id={opened} onClose={close} />
    </div>
  )
}
