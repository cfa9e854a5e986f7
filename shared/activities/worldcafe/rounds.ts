// The rounds: which stages they make, how long they take, and when the next one may begin.
import * as z from 'zod/mini'
import {
  command,
  filledId,
  handoverId,
  rounds,
  stages,
  type Config,
  type Ctx,
  type Stage,
} from './records.ts'
import { texts } from './texts.ts'

const roundStages: readonly Stage[] = ['round1', 'round2', 'round3', 'round4']

/** The rounds of a step about which nothing else was said. */
export const usualRounds = (count = 2, minutes = 20): Config['rounds'] =>
  Array.from({ length: count }, (_, round) => ({
    question: texts.questions[round] ?? '',
    minutes,
    way: 'assigned',
  }))

/** The stages of a café with these rounds. */
export const course = ({ rounds }: Pick<Config, 'rounds'>): readonly Stage[] =>
  stages.filter((stage) => roundStages.indexOf(stage) < rounds.length)

/** Only the rounds have a clock. */
export const stageMinutes = ({ rounds }: Pick<Config, 'rounds'>, stage: Stage): number =>
  rounds[roundStages.indexOf(stage)]?.minutes ?? 0

/** The round, from 0, whose places hold at this stage; undefined when nobody has to sit. The harvest is that of the last. */
export const roundNow = ({ rounds }: Pick<Config, 'rounds'>, stage: Stage): number | undefined => {
  if (stage === 'harvest') return rounds.length - 1
  const round = roundStages.indexOf(stage)
  return round === -1 ? undefined : round
}

/** Whether this round, from 0, ever began. Only the server knows. */
export const hasBegun = (ctx: Pick<Ctx, 'all'>, round: number): boolean =>
  ctx.all('hosted').some(({ data }) => data.round === round + 1)

/**
 * Sets the rounds. Those that began stay: fewer is refused with `not-now`. A way to change tables that becomes another
 * one holds from the next change on.
 */
export const setRounds = command({
  input: z.strictObject({ rounds }),
  by: ['facilitator'],
  during: ['tables', 'round1', 'round2', 'round3', 'round4'],
  ahead: 'facilitator',
  run(ctx, { rounds }) {
    const began = ctx.all('hosted').map(({ data }) => data.round)
    if (rounds.length < Math.max((roundNow(ctx.config, ctx.stage) ?? -1) + 1, ...began)) ctx.fail('not-now')
    ctx.configure({ ...ctx.config, rounds })
  },
})

/** Whether what a table leaves for the next group was written, or skipped. `round` from 1. */
export const handedOver = (ctx: Pick<Ctx, 'get' | 'step'>, table: string, round: number): boolean => {
  const handover = ctx.get('handover', handoverId(ctx.step, table, round))?.data
  return handover !== undefined && (handover.skipped || handover.points.some((point) => point !== ''))
}

/**
 * Before a round begins for the first time, every table where people sat hands over; refused with `handover-missing`.
 */
export const beginRound = (ctx: Ctx): void => {
  const round = roundNow(ctx.config, ctx.stage) ?? 0
  if (round === 0 || hasBegun(ctx, round)) return
  for (const { id } of ctx.all('table')) {
    const sat = ctx.get('filled', filledId(ctx.step, id))?.data.n[round - 1] ?? 0
    if (sat > 0 && !handedOver(ctx, id, round)) ctx.fail('handover-missing')
  }
}
