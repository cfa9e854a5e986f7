// Which stages a step goes through and how long each takes, when that follows from its config.
import * as z from 'zod/mini'
import { progressOf, stepOf, type StepData } from './facts.ts'
import type { Records } from './records.ts'
import type { Registry } from './registry.ts'

/** The stages of this step in order; none for an activity that does not exist. */
export const stagesOf = (
  registry: Registry,
  step: Pick<StepData, 'activity' | 'config'>,
): readonly string[] => {
  const activity = registry.get(step.activity)
  if (!activity?.course) return activity?.stages ?? []
  const config = z.safeParse(activity.config, step.config)
  return config.success ? activity.course(config.data) : activity.stages
}

/** Minutes of the stage in which this step is (0 = no timer); undefined when they are not planned by stage. */
export const minutesOf = (registry: Registry, records: Records, step: string): number | undefined => {
  const data = stepOf(records, step)
  const stage = progressOf(records, step)?.stage
  const activity = registry.get(data?.activity ?? '')
  if (!activity?.stageMinutes || stage === undefined) return undefined
  const config = z.safeParse(activity.config, data?.config)
  return config.success ? activity.stageMinutes(config.data, stage) : undefined
}
