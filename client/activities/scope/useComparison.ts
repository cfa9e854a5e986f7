// This session beside the earlier one, as far as both know the same things.
import { useMemo } from 'react'
import { compareEarlier, type Comparison } from '#shared/activities/scope/compare-earlier.ts'
import { decidedOf, itemsOf } from '#shared/activities/scope/items.ts'
import type { Decision, Item, KeptOne } from '#shared/activities/scope/records.ts'
import { useKind } from '#client/sync/react.ts'
import { useConfig, useEarlier } from './useScope.ts'

/** Undefined when no earlier session lies beside this one. */
export const useComparison = (step: string): Comparison | undefined => {
  const earlier = useEarlier(step)
  const config = useConfig(step)
  const extras = useKind<Item>(step, 'extra')
  const decisions = useKind<Decision>(step, 'decision')
  const kept = useKind<KeptOne>(step, 'kept')
  return useMemo(
    () =>
      earlier &&
      compareEarlier(earlier, {
        now: config.now,
        decided: decidedOf(itemsOf(config, extras), decisions),
        kept: kept.map(({ data }) => data),
      }),
    [earlier, config, extras, decisions, kept],
  )
}
