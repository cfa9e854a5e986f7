// What there is in a step of supply: its matrix, what was laid together, and what the group makes of it.
import { useMemo } from 'react'
import type {
  Config,
  Laid,
  LaidTask,
  Sentence,
  Shown as ShownData,
  Worry,
} from '#shared/activities/supply/records.ts'
import { useKind, useRecord } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import { useSupplyConfig } from './matrix/useSupply.ts'

const nothing: Config = {
  domains: [],
  groups: [],
  choice: [],
  moments: [
    { id: '1', text: '' },
    { id: '2', text: '' },
    { id: '3', text: '' },
  ],
  tasks: [],
  forms: [],
  fill: 'cross',
  solo: false,
}

/** What the step is set up with; empty while it is not there. */
export const useConfig = (step: string): Config => useSupplyConfig(step) ?? nothing

export type LaidRows = ReadonlyMap<string, Laid>

/** The rows by their domain; empty before everything is laid together. A row stays the same object until it changes. */
export const useLaid = (step: string): LaidRows => {
  const rows = useKind<Laid>(step, 'laid')
  return useMemo(() => new Map(rows.map(({ data }) => [data.domain, data])), [rows])
}

/** The general tasks by their id. */
export const useLaidTasks = (step: string): ReadonlyMap<string, LaidTask> => {
  const tasks = useKind<LaidTask>(step, 'laid-task')
  return useMemo(() => new Map(tasks.map(({ data }) => [data.task, data])), [tasks])
}

const START: ShownData = { view: 'all', moment: 0, domain: null, group: null, page: 0 }

/** What the projector shows. */
export const useShown = (step: string): ShownData => useRecord<ShownData>(`${step}:shown`)?.data ?? START

export const useSentences = (step: string): readonly Shown<Sentence>[] => useKind<Sentence>(step, 'sentence')

/** In the order in which they hang; none before they are shown, see `useProgressOf` for how many. */
export const useWorries = (step: string): readonly Shown<Worry>[] => {
  const worries = useKind<Worry>(step, 'worry')
  return useMemo(
    () => worries.filter(({ masked }) => masked !== true).toSorted((a, b) => a.data.place - b.data.place),
    [worries],
  )
}

/** The keys of the suggestions that the group left out. */
export const useDropped = (step: string): ReadonlySet<string> => {
  const dropped = useKind<{ key: string }>(step, 'dropped')
  return useMemo(() => new Set(dropped.map(({ data }) => data.key)), [dropped])
}

/** How far everyone is together: rows that were begun or looked at, and worries. Also while it is all unseen. */
export const useProgressOf = (step: string): { readonly rows: number; readonly worries: number } => {
  const rows = useKind(step, 'row').length
  const worries = useKind(step, 'worry').length
  return useMemo(() => ({ rows, worries }), [rows, worries])
}
