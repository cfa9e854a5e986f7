// The way of one person through the programme: which moves lead to the next stage in which there is something to do.
import { stagesOf } from '#shared/kernel/course.ts'
import type { StepData } from '#shared/kernel/facts.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { stopsAt } from './programme.ts'

export type Place = { readonly step: string | null; readonly stage: string | null }

/** One command of the session, as it is sent. */
export type Move = {
  readonly cmd: 'next' | 'back' | 'goto'
  readonly input: { readonly from: Place; step?: string }
}

type Step = Pick<StepData, 'activity' | 'config'> & { readonly id: string }

type Way = {
  readonly registry: Registry
  /** In order. */
  readonly programme: readonly Step[]
  /** The stage in which a step was left. */
  readonly stageOf: (step: string) => string | undefined
}

const stopsOf = (registry: Registry, step: Step): string[] =>
  stagesOf(registry, step).filter((stage) => stopsAt(step.activity, stage))

/** From one stage of a step to another one of it, stage by stage, as the kernel moves. */
const within = (registry: Registry, step: Step, from: string, to: string): Move[] => {
  const stages = stagesOf(registry, step)
  const [start, end] = [stages.indexOf(from), stages.indexOf(to)]
  const forward = start < end
  const passed = forward ? stages.slice(start, end) : stages.slice(end + 1, start + 1).toReversed()
  return passed.map((stage) => ({
    cmd: forward ? 'next' : 'back',
    input: { from: { step: step.id, stage } },
  }))
}

/** To another step, and there to a stage at which one stops when it was left at another. */
const toStep = ({ registry, stageOf }: Way, from: Place, step: Step): Move[] => {
  const left = stageOf(step.id)
  const stops = stopsOf(registry, step)
  const move: Move = { cmd: 'goto', input: { from, step: step.id } }
  if (left === undefined || stopsAt(step.activity, left)) return [move]
  return [move, ...within(registry, step, left, stops.at(-1) ?? left)]
}

/** The moves that lead forward (1) or back (-1); none at the end, and at the beginning. */
export const movesFrom = (way: Way, { step, stage }: Place, further: 1 | -1): readonly Move[] => {
  const { registry, programme } = way
  const index = programme.findIndex(({ id }) => id === step)
  const here = programme[index]
  if (here && stage !== null) {
    const stages = stagesOf(registry, here)
    const at = stages.indexOf(stage)
    const stops = stopsOf(registry, here)
    const to =
      further === 1
        ? stops.find((one) => stages.indexOf(one) > at)
        : stops.findLast((one) => stages.indexOf(one) < at)
    if (to !== undefined) return within(registry, here, stage, to)
  }
  const next = programme[index + further]
  return next && (here !== undefined || further === 1) ? toStep(way, { step, stage }, next) : []
}
