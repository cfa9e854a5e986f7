// The two sheets of a pair in the order in which the projector shows them.
import { useMemo } from 'react'
import { byPlace, sheetOf, type Sheet } from '#shared/activities/flaps/sheet.ts'
import { useGroups, useNotes, useWeights, weightIn } from '../useFlaps.ts'

const sheets = ['pro', 'con'] as const

/** The two sheets of a pair; with weights what weighs most comes first, groups before loose notes. */
export const useSheets = (step: string, pair: string): readonly Sheet[] => {
  const notes = useNotes(step)
  const groups = useGroups(step)
  const weights = useWeights(step)
  return useMemo(() => {
    const weigh = (target: string): number => weightIn(weights, target)
    return sheets.map((sheet) => {
      const here = sheetOf(notes, groups, pair, sheet)
      return {
        ...here,
        groups: here.groups.toSorted((a, b) => weigh(b.id) - weigh(a.id)),
        loose: here.loose.toSorted((a, b) => weigh(b.id) - weigh(a.id) || byPlace(a, b)),
      }
    })
  }, [notes, groups, weights, pair])
}
