// The stickers of one person on what recurs and on single lines.
import { MOST_STICKERS, type Dots } from '#shared/activities/worldcafe/records.ts'
import { useLaying, type Laying } from '#client/shell/useLaying.ts'
import { useKind } from '#client/sync/react.ts'
import { cafeTexts } from './texts.ts'
import { useTargets } from './useTargets.ts'

/** `person` lays them; with `as` a facilitator does it for somebody without a device. */
export const useDots = (step: string, person: string | null | undefined, as?: string): Laying => {
  const targets = new Set(useTargets(step).map(({ id }) => id))
  const mine = useKind<Dots>(step, 'dots').find((one) => one.masked !== true && one.by === person)
  const here = (target: string): boolean => targets.has(target)
  return useLaying({ step, most: MOST_STICKERS, mine, here, say: cafeTexts.stickersHere, as })
}
