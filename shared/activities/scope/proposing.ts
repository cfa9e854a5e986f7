// What everyone proposes alone, and the items about which that can be done.
import * as z from 'zod/mini'
import { id, newId, someText, text } from '#shared/kernel/fields.ts'
import { countLateProposal, countLateScores } from './counting.ts'
import { itemsOf } from './items.ts'
import { block, command, MOST_ITEMS, MOST_POINTS, score as scoreOf, vote, type Ctx } from './records.ts'

const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/**
 * Proposes something for the items of one block; proposing again replaces it whole. An item that is not there or
 * stands in it twice is `bad-input`. What was under way when the proposals were laid side by side is still taken.
 */
export const propose = command({
  onPaper: true,
  input: z.strictObject({
    id: newId(),
    block,
    votes: z.array(vote).check(z.maxLength(MOST_ITEMS * 3)),
  }),
  by: ['participant'],
  during: 'always',
  evenClosed: true,
  run(ctx, { id, block, votes }) {
    const items = itemsOf(ctx.config, ctx.all('extra')).filter((one) => one.block === block)
    const known = new Set(items.map((one) => one.id))
    const ids = votes.map(({ item }) => item)
    if (!isUnique(ids) || !ids.every((item) => known.has(item))) ctx.fail('bad-input')
    const mine = ctx.all('proposal').find(({ by, data }) => by === ctx.me && data.block === block)
    if (!mine) return ctx.create('proposal', id, { block, votes })
    ctx.edit('proposal', mine.id, (proposal) => {
      proposal.votes = votes
    })
  },
  after: countLateProposal,
})

/** Scores the points of attention; scoring again replaces it whole. */
export const score = command({
  onPaper: true,
  input: z.strictObject({
    id: newId(),
    scores: z.array(z.strictObject({ point: id(), score: scoreOf })).check(z.maxLength(MOST_POINTS)),
  }),
  by: ['participant'],
  during: ['points', 'done'],
  evenClosed: true,
  run(ctx, { id, scores }) {
    const points = scores.map(({ point }) => point)
    const known = ctx.config.points.map((point) => point.id)
    if (!isUnique(points) || !points.every((point) => known.includes(point))) ctx.fail('bad-input')
    const mine = ctx.all('scores').find(({ by }) => by === ctx.me)
    if (!mine) return ctx.create('scores', id, { scores })
    ctx.edit('scores', mine.id, (draft) => {
      draft.scores = scores
    })
  },
  after: countLateScores,
})

/** Once the boundary is final nothing of it changes until it is opened again. */
export const beforeFinal = (ctx: Ctx): void => {
  if (ctx.all('final').length > 0) ctx.fail('not-now')
}

/** Adds an item of the group's own; also before the step opens. */
export const addItem = command({
  input: z.strictObject({ id: newId(), block, text: someText(200), plain: text(120) }),
  by: ['facilitator'],
  during: ['alone', 'compare', 'decide'],
  ahead: 'facilitator',
  run(ctx, item) {
    beforeFinal(ctx)
    if (ctx.config.items.some(({ id }) => id === item.id)) ctx.fail('exists')
    ctx.create('extra', item.id, { ...item, hint: '' }, { by: null })
  },
})

/** Takes an item of the group's own away, with what was decided about it; undoing brings back both. */
export const removeItem = command({
  input: z.strictObject({ id: id() }),
  by: ['facilitator'],
  during: ['alone', 'compare', 'decide'],
  others: true,
  undoable: true,
  run(ctx, { id }) {
    beforeFinal(ctx)
    ctx.need('extra', id)
    for (const { id: decision, data } of ctx.all('decision'))
      if (data.item === id) ctx.remove('decision', decision)
    for (const { id: copied, data } of ctx.all('copied')) if (data.of === id) ctx.remove('copied', copied)
    ctx.remove('extra', id)
  },
})
