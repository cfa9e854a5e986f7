// Who takes part in the rounds, where somebody sits, and at which table what is sent may be written.
import { shownSide } from '#shared/analysis/sides.ts'
import type { Mixed } from '#shared/analysis/mixing/question.ts'
import type { Person } from '#shared/kernel/facts.ts'
import { routeId, type Ctx } from './records.ts'
import { roundNow } from './rounds.ts'

/** Whoever has to sit somewhere in a round: participants, also those without a device, who are here and do not observe. */
export const takesPart = ({ role, left, observer }: Pick<Person, 'role' | 'left' | 'observer'>): boolean =>
  role === 'participant' && !left && !observer

/** A person as the mixer knows one. */
export const mixed = ({ id, side }: Pick<Person, 'id' | 'side'>): Mixed => ({ id, side: shownSide(side) })

/** The table where the sender sits now. */
export const myTable = (ctx: Ctx): string | undefined => ctx.people().find(({ id }) => id === ctx.me)?.table

/** The person under this id, when it takes part; otherwise refuses with `missing`. */
export const needGuest = (ctx: Ctx, person: string): Person =>
  ctx.people().find((one) => one.id === person && takesPart(one)) ?? ctx.fail('missing')

/**
 * The round, from 1, in which the sender writes at this table: that of now at the own table. What was typed just before a
 * change of tables may still come to the table of the round before. Anywhere else it is refused with `not-yours`.
 */
export const roundAt = (ctx: Ctx, table: string): number => {
  const now = roundNow(ctx.config, ctx.stage) ?? ctx.fail('not-now')
  if (myTable(ctx) === table) return now + 1
  const before = ctx.get('route', routeId(ctx.step, ctx.me))?.data.stops[now - 1]
  return before?.table === table ? now : ctx.fail('not-yours')
}
