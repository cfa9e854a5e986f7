// One line that a table writes together: saved while it is typed, kept on this device until it is sent.
import type { What } from '#shared/activities/worldcafe/records.ts'
import { useDraft } from '#client/sync/react.ts'
import { useAutosave, type Autosave } from '#client/shell/useAutosave.ts'

export const handoverDraft = (step: string, table: string, round: number, point: number): string =>
  `handover:${step}:${table}:${round}:${point}`

/** Point `point` (from 0) that a table leaves after a round; the other points stay as they are. */
export const usePoint = (props: {
  step: string
  table: string
  round: number
  point: number
  kept: string
  max: number
}): Autosave => {
  const { step, table, round, point, kept, max } = props
  return useAutosave({
    step,
    cmd: 'handover.write',
    draft: handoverDraft(step, table, round, point),
    kept,
    max,
    inputOf: (text) => ({ table, round, points: [0, 1, 2].map((index) => (index === point ? text : null)) }),
  })
}

/** Whether something typed for this table and round was not taken yet. */
export const useUnsent = (
  step: string,
  table: string,
  round: number,
  kept: readonly [string, string, string],
): boolean => {
  const [first] = useDraft(handoverDraft(step, table, round, 0), kept[0])
  const [second] = useDraft(handoverDraft(step, table, round, 1), kept[1])
  const [third] = useDraft(handoverDraft(step, table, round, 2), kept[2])
  return first !== kept[0] || second !== kept[1] || third !== kept[2]
}

/** One of the three lines of the harvest of a table; the other lines stay as they are. */
export const useHarvestLine = (props: {
  step: string
  table: string
  what: What
  kept: string
  max: number
}): Autosave => {
  const { step, table, what, kept, max } = props
  return useAutosave({
    step,
    cmd: 'harvest.write',
    draft: `harvest:${step}:${table}:${what}`,
    kept,
    max,
    inputOf: (text) => ({ table, [what]: text }),
  })
}
