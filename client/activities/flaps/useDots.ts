// The stickers of one person on groups and on single notes.
import type { Dots } from '#shared/activities/flaps/records.ts'
import { targetsOf } from '#shared/activities/flaps/weigh.ts'
import { useLaying, type Laying } from '#client/shell/useLaying.ts'
import { useKind } from '#client/sync/react.ts'
import { texts } from './texts.ts'
import { useGroups, useNotes, useRules } from './useFlaps.ts'

/** `person` lays them; with `as` a facilitator does it for somebody without a device. */
export const useDots = (step: string, person: string | undefined, as?: string): Laying => {
  const { stickers } = useRules(step)
  const mine = useKind<Dots>(step, 'dots').find((one) => one.masked !== true && one.by === person)
  const targets = targetsOf(useNotes(step), useGroups(step))
  const here = (target: string): boolean => targets.has(target)
  return useLaying({ step, most: stickers, mine, here, say: texts.weigh.here, as })
}
