// How we work here (a tile or a board, alone or together), and laying the tile of the quick form.
import * as z from 'zod/mini'
import type { Context } from '#shared/kernel/activity.ts'
import { newId } from '#shared/kernel/fields.ts'
import {
  command,
  Rules,
  rulesId,
  sharedBoardId,
  stageId,
  tileInput,
  usualRules,
  type Config,
  type shape,
} from './records.ts'

export type Ctx = Context<typeof shape.kinds, Config, 'make' | 'round' | 'done'>

export const rulesOf = (ctx: Ctx): Rules => ctx.get('rules', rulesId(ctx.step))?.data ?? usualRules

/** Takes it off the projector, for who is about to take it away. */
export const unshow = (ctx: Ctx, id: string): void => {
  if (ctx.get('stage', stageId(ctx.step))?.data.on !== id) return
  ctx.edit('stage', stageId(ctx.step), (stage) => {
    stage.on = null
  })
}

const isMade = (ctx: Ctx): boolean => {
  const shared = ctx.get('jointBoard', sharedBoardId(ctx.step))?.data
  return (
    (['tile', 'board', 'piece', 'joint'] as const).some((kind) => ctx.all(kind).length > 0) ||
    (shared !== undefined && `${shared.title}${shared.because}${shared.alt}` !== '')
  )
}

/** Chooses the way of working. Refused with `changed-since` once somebody made something: that would be lost. */
export const setRules = command({
  input: Rules,
  by: ['facilitator'],
  during: ['make'],
  run(ctx, { form, shared }) {
    if (isMade(ctx)) ctx.fail('changed-since')
    const rules: Rules = { form, shared: form === 'board' && shared }
    const id = rulesId(ctx.step)
    if (!ctx.get('rules', id)) ctx.create('rules', id, rules, { by: null })
    else
      ctx.edit('rules', id, (draft) => {
        Object.assign(draft, rules)
      })
    const board = sharedBoardId(ctx.step)
    const there = ctx.get('jointBoard', board) !== undefined
    if (rules.shared && !there)
      ctx.create('jointBoard', board, { title: '', because: '', alt: '' }, { by: null })
    if (!rules.shared && there) ctx.remove('jointBoard', board)
  },
})

/**
 * Lays one's tile; laying again replaces it. An image, a symbol or a word must be on it (`choice-needed`), the
 * sentence may come later. Who comes late can still lay one in the round. What somebody made on paper is a tile, also where
 * others made boards.
 */
export const layTile = command({
  onPaper: true,
  evenClosed: true,
  input: z.strictObject({ id: newId(), ...tileInput }),
  by: ['participant'],
  during: ['make', 'round'],
  run(ctx, { id, ...tile }) {
    const paper = ctx.people().some((person) => person.id === ctx.me && person.paper)
    if (rulesOf(ctx).form !== 'tile' && !paper) ctx.fail('changed-since')
    if (tile.symbol === null && tile.image === null && tile.word === '') ctx.fail('choice-needed')
    const mine = ctx.all('tile').find(({ by }) => by === ctx.me)
    if (!mine) return ctx.create('tile', id, tile)
    ctx.edit('tile', mine.id, (draft) => {
      Object.assign(draft, tile)
    })
  },
})

/** Takes one's own tile from the table; without a tile nothing happens. */
export const takeTile = command({
  onPaper: true,
  input: z.strictObject({}),
  by: ['participant'],
  during: ['make', 'round'],
  run(ctx) {
    const mine = ctx.all('tile').find(({ by }) => by === ctx.me)
    if (!mine) return
    unshow(ctx, mine.id)
    ctx.remove('tile', mine.id)
  },
})
