// What people do with the fiches: lay an order, propose an own dilemma, choose what to talk about.
import * as z from 'zod/mini'
import { id, newId, text } from '#shared/kernel/fields.ts'
import { fichesOf, followsRanking } from './count.ts'
import { command, OwnDilemma } from './records.ts'

const orderInput = z.array(id()).check(z.maxLength(30))

/** Lays one's own order, whole or only the top. One ballot per person; laying again replaces it. */
export const rank = command({
  input: z.strictObject({ id: newId(), order: orderInput }),
  by: ['participant'],
  during: ['silent'],
  run(ctx, { id, order }) {
    const known = fichesOf(ctx.config, ctx.all('extra')).map((fiche) => fiche.id)
    if (new Set(order).size !== order.length || !order.every((fiche) => known.includes(fiche)))
      ctx.fail('bad-input')
    const mine = ctx.all('ballot').find((ballot) => ballot.by === ctx.me)
    if (!mine) ctx.create('ballot', id, { order })
    else
      ctx.edit('ballot', mine.id, (ballot) => {
        ballot.order = order
      })
  },
})

/** Puts an own local dilemma before the facilitator (at most three a person). */
export const propose = command({
  input: z.strictObject({ id: newId(), ...OwnDilemma.shape }),
  by: ['participant', 'facilitator'],
  during: ['meet', 'silent'],
  run(ctx, { id, ...own }) {
    if (ctx.all('proposal').filter((proposal) => proposal.by === ctx.me).length >= 3) ctx.fail('full')
    ctx.create('proposal', id, own)
  },
})

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The facilitator lays a proposal on the board as a fiche with the next free letter. Before the silence begins. */
export const approve = command({
  input: z.strictObject({ proposal: id() }),
  by: ['facilitator'],
  during: ['meet'],
  others: true,
  undoable: true,
  run(ctx, { proposal }) {
    const { title, tension, left, right } = ctx.need('proposal', proposal).data
    const taken = fichesOf(ctx.config, ctx.all('extra')).map((fiche) => fiche.letter)
    const letter = LETTERS.split('').find((free) => !taken.includes(free)) ?? ctx.fail('full')
    const fiche = `own-${letter.toLowerCase()}`
    ctx.create(
      'extra',
      `${ctx.step}:${fiche}`,
      {
        id: fiche,
        letter,
        colour: 'own',
        title,
        tension,
        sides: [
          { title: left, points: [left] },
          { title: right, points: [right] },
        ],
        questions: [title],
        explanation: tension,
        examples: [],
      },
      { by: null },
    )
    ctx.remove('proposal', proposal)
  },
})

/** Takes a proposal away: one's own, or any as facilitator. */
export const withdraw = command({
  input: z.strictObject({ proposal: id() }),
  by: ['participant', 'facilitator'],
  during: 'always',
  others: true,
  undoable: true,
  run(ctx, { proposal }) {
    const rec = ctx.need('proposal', proposal)
    if (ctx.role !== 'facilitator' && rec.by !== ctx.me) ctx.fail('not-yours')
    ctx.remove('proposal', proposal)
  },
})

/** Shows or hides the places per side beside the ranking, on every screen. */
export const showSides = command({
  input: z.strictObject({ on: z.boolean() }),
  by: ['facilitator'],
  during: ['revealed', 'chosen'],
  others: true,
  run(ctx, { on }) {
    const id = `${ctx.step}:show`
    if (!ctx.get('show', id)) return ctx.create('show', id, { sides: on }, { by: null })
    ctx.edit('show', id, (show) => {
      show.sides = on
    })
  },
})

/** Lays fiches in the middle. Another choice than the ranking needs the reason, which the report carries (D9). */
export const choose = command({
  input: z.strictObject({ fiches: orderInput, reason: text(400) }),
  by: ['facilitator'],
  during: ['revealed', 'chosen'],
  others: true,
  run(ctx, { fiches, reason }) {
    const known = fichesOf(ctx.config, ctx.all('extra')).map((fiche) => fiche.id)
    if (fiches.length === 0) ctx.fail('choice-needed')
    if (new Set(fiches).size !== fiches.length || !fiches.every((fiche) => known.includes(fiche)))
      ctx.fail('bad-input')
    const ranking = ctx.all('result')[0]?.data.ranking ?? []
    if (ranking.length > 0 && !followsRanking(ranking, fiches) && reason === '') ctx.fail('reason-needed')
    const id = `${ctx.step}:choice`
    if (!ctx.get('choice', id)) return ctx.create('choice', id, { fiches, reason }, { by: null })
    ctx.edit('choice', id, (choice) => {
      choice.fiches = fiches
      choice.reason = reason
    })
  },
})
