// Ballots that people laid on paper, copied by the facilitator: also after the reveal, and after the end.
import * as z from 'zod/mini'
import { id, newId } from '#shared/kernel/fields.ts'
import { fichesOf } from './count.ts'
import { command, order } from './records.ts'
import { reveal } from './reveal.ts'

/** So many sheets go in one commit. */
const MOST_SHEETS = 60

/**
 * Copies the sheets of people on paper, all of them at once, so that a count that was shown is made anew once. Doing it again for
 * a person replaces the order. Refused with `not-allowed` for who is not on paper, with `bad-input` for unknown or
 * double fiches or people. Fewer than three sheets after the reveal are kept and not counted, see `recount`.
 */
export const enterPaper = command({
  input: z.strictObject({
    ballots: z
      .array(z.strictObject({ id: newId(), person: id(), order }))
      .check(z.minLength(1), z.maxLength(MOST_SHEETS)),
  }),
  by: ['facilitator'],
  during: 'always',
  others: true,
  serverOnly: true,
  evenPaused: true,
  evenClosed: true,
  run(ctx, { ballots }) {
    const known = fichesOf(ctx.config, ctx.all('extra')).map((fiche) => fiche.id)
    const onPaper = new Set(
      ctx
        .people()
        .filter(({ paper }) => paper)
        .map((person) => person.id),
    )
    if (new Set(ballots.map(({ person }) => person)).size !== ballots.length) ctx.fail('bad-input')
    for (const { id, person, order } of ballots) {
      if (!onPaper.has(person)) ctx.fail('not-allowed')
      if (order.length === 0 || new Set(order).size !== order.length) ctx.fail('bad-input')
      if (!order.every((fiche) => known.includes(fiche))) ctx.fail('bad-input')
      const before = ctx.all('ballot').find(({ by }) => by === person)
      if (!before) ctx.create('ballot', id, { order }, { by: person })
      else
        ctx.edit('ballot', before.id, (ballot) => {
          ballot.order = order
        })
    }
    if (ctx.stage === 'revealed' || ctx.stage === 'chosen') reveal(ctx)
  },
})
