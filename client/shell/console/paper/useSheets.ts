// The people on paper with what of each was copied in a step.
import { useEffect, useReducer } from 'react'
import { registry } from '#shared/activities/registry.ts'
import { sideLabel } from '#shared/content/sides.ts'
import { useNames, usePeople, useSync, type Step } from '#client/sync/react.ts'
import { copyTexts as texts } from './texts.ts'

export type Sheet = {
  readonly person: string
  /** Its number is the same in every step: it can stand on the paper. */
  readonly number: number
  /** The number with the name, or else the side. */
  readonly label: string
  /** The records that were copied of it. */
  readonly ids: readonly string[]
}

/** In the order in which the people were added. Looks again at every change: only while the form is open. */
export const useSheets = (step: Step): readonly Sheet[] => {
  const { store } = useSync()
  const names = useNames()
  const people = usePeople().filter(({ paper }) => paper)
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => store.subscribe('any', again), [store])
  const kinds = registry.get(step.activity)?.paper?.sheets ?? []
  const copied = kinds.flatMap((kind) => store.kind(step.id, kind)).filter(({ masked }) => masked !== true)
  return people.map(({ id, side }, index) => ({
    person: id,
    number: index + 1,
    label: texts.sheetOf(index + 1, names[id] ?? sideLabel(side)),
    ids: copied.filter(({ by }) => by === id).map((rec) => rec.id),
  }))
}
