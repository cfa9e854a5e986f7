// What later steps may take from the boundary.
import type { ReportInput } from '#shared/kernel/activity.ts'
import type { Json } from '#shared/kernel/record.ts'
import { lowestTwo } from './count.ts'
import { decidedOf, itemsOf } from './items.ts'
import type { Config, shape } from './records.ts'

export type Input = ReportInput<typeof shape.kinds, Config>

/** What was decided about each item, which version it is, and the points of attention with the lowest mean. */
export const outcome = ({ config, all, stage }: Input): Json => {
  const final = all('final')[0]?.data
  const scored = stage === 'done' ? all('scored')[0]?.data : undefined
  return {
    decided: decidedOf(itemsOf(config, all('extra')), all('decision')).flatMap(({ item, decision }) =>
      decision ? [{ block: item.block, text: item.text, verdict: decision.verdict, who: decision.who }] : [],
    ),
    version: final?.version ?? null,
    lookAgain: final?.lookAgain ?? '',
    lowest: lowestTwo(scored ?? { points: [] }).flatMap(
      ({ point }) => config.points.find(({ id }) => id === point)?.text ?? [],
    ),
  }
}
