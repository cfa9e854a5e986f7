// What the facilitator knows of the cloths without seeing them: how many things, and whether the points were handed over.
import { useMemo } from 'react'
import type { Handover } from '#shared/activities/worldcafe/records.ts'
import { useKind } from '#client/sync/react.ts'

type Masked = { readonly table?: string }

/** How many things lie on the cloth of each table. */
export const useItemCounts = (step: string): ((table: string) => number) => {
  const items = useKind<Masked>(step, 'item')
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const { table, data } of items) {
      const at = table ?? data.table ?? ''
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    return (table) => counts.get(table) ?? 0
  }, [items])
}

export type HandedOver = 'done' | 'skipped' | 'not'

type Told = Pick<Handover, 'table' | 'round' | 'skipped'> & {
  readonly done?: boolean
  readonly points?: Handover['points']
}

const stateOf = ({ skipped, done, points }: Told): HandedOver => {
  if (done ?? points?.some((point) => point !== '') ?? false) return 'done'
  return skipped ? 'skipped' : 'not'
}

/** Of each table in this round, from 1. */
export const useHandedOver = (step: string, round: number): ((table: string) => HandedOver) => {
  const all = useKind<Told>(step, 'handover')
  return useMemo(() => {
    const states = new Map(
      all.filter(({ data }) => data.round === round).map(({ data }) => [data.table, stateOf(data)]),
    )
    return (table) => states.get(table) ?? 'not'
  }, [all, round])
}
