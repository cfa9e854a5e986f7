// What was harvested and put together, as it can be laid together, chosen and counted.
import { useMemo } from 'react'
import { useHarvests, useTables, useThemes } from './useCafe.ts'
import { linesOf, targetsOf, type Target } from './play/lines.ts'

export const useTargets = (step: string): readonly Target[] => {
  const harvests = useHarvests(step)
  const themes = useThemes(step)
  const tables = useTables(step)
  return useMemo(() => {
    const numbers = new Map(tables.map(({ id, data }) => [id, data.number]))
    return targetsOf(
      linesOf(harvests, (table) => numbers.get(table) ?? 0),
      themes,
    )
  }, [harvests, themes, tables])
}
