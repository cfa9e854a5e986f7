// How one group hangs when it has all of the projector; the console turns the same pages.
import { useMemo } from 'react'
import type { Group } from '#shared/activities/flaps/records.ts'
import { notesOn } from '#shared/activities/flaps/sheet.ts'
import type { Shown } from '#client/sync/replica.ts'
import { useNotes, useRemedies, useWeights, weightIn } from '../useFlaps.ts'
import { layOut } from './layout.ts'
import { ALONE } from './sizes.ts'

/** How high the remedy is at most that stands under the notes. */
const REMEDY = 130

/** Undefined when there is no group to show. */
export const useGroupLayout = (step: string, group: Shown<Group> | undefined) => {
  const notes = useNotes(step)
  const remedy = useRemedies(step).get(group?.id ?? '') ?? ''
  const weight = weightIn(useWeights(step), group?.id ?? '')
  return useMemo(() => {
    if (!group) return undefined
    const { pair, sheet } = group.data
    const loose = notesOn(notes, pair, sheet).filter(({ data }) => data.group === group.id)
    const high = remedy === '' ? ALONE.high : ALONE.high - REMEDY
    const { density, pages, sheets } = layOut([{ groups: [], loose }], { ...ALONE, high }, weight > 0)
    return { density, count: pages, pages: sheets[0] ?? [], notes: loose.length, remedy, weight }
  }, [group, notes, remedy, weight])
}
