// Where the room is in the programme and what the next button would do. Pure; stages come from the registry.
import { stagesOf } from '#shared/kernel/course.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import type { Step } from '#client/sync/react.ts'

export type Ahead =
  | { readonly kind: 'stage'; readonly step: Step; readonly stage: string }
  | { readonly kind: 'step'; readonly step: Step; readonly stage: string }

const firstStage = (registry: Registry, step: Step): string => stagesOf(registry, step)[0] ?? ''

/** The next stage of this step, or else the next step; undefined at the end of the programme. */
export const aheadOf = (
  registry: Registry,
  programme: readonly Step[],
  current: string | null,
  stage: string | null,
): Ahead | undefined => {
  const index = programme.findIndex(({ id }) => id === current)
  const here = programme[index]
  const stages = here ? stagesOf(registry, here) : []
  const later = stage === null ? undefined : stages[stages.indexOf(stage) + 1]
  if (here && later !== undefined) return { kind: 'stage', step: here, stage: later }
  const next = programme[index + 1]
  return next && { kind: 'step', step: next, stage: firstStage(registry, next) }
}

/** Whether there is anything before this stage. */
export const hasBehind = (
  registry: Registry,
  programme: readonly Step[],
  current: string | null,
  stage: string | null,
): boolean => {
  const index = programme.findIndex(({ id }) => id === current)
  const here = programme[index]
  if (!here) return false
  return index > 0 || stagesOf(registry, here).indexOf(stage ?? '') > 0
}
