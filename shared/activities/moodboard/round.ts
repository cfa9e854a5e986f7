// The round: whose turn it is to tell about what they made, and what is large on the projector.
import * as z from 'zod/mini'
import { whoIsNext } from '#shared/analysis/turns.ts'
import { id, newId } from '#shared/kernel/fields.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { command, nextId, sharedBoardId, stageId, type Turn } from './records.ts'
import { rulesOf, unshow, type Ctx } from './tiles.ts'

const turnOf = (ctx: Ctx, person: PersonId) => ctx.all('turn').find(({ data }) => data.person === person)

/** What this person has to show: a tile, a board of one's own, or the board that all made. */
const workOf = (ctx: Ctx, person: PersonId): string | undefined => {
  const { form, shared } = rulesOf(ctx)
  if (shared) return sharedBoardId(ctx.step)
  return ctx.all(form).find(({ by }) => by === person)?.id
}

const setShown = (ctx: Ctx, on: string | null): void => {
  if (!ctx.get('stage', stageId(ctx.step)))
    return ctx.create('stage', stageId(ctx.step), { on }, { by: null })
  ctx.edit('stage', stageId(ctx.step), (stage) => {
    stage.on = on
  })
}

const isCalled = (ctx: Ctx, person: PersonId): boolean =>
  ctx.get('next', nextId(ctx.step))?.data.person === person

/** Writes the turn of this person, in its name; `id` is only used when there is none yet. */
const setTurn = (ctx: Ctx, id: string, person: PersonId, change: Pick<Turn, 'state' | 'times'>): void => {
  const turn = turnOf(ctx, person)
  if (!turn) ctx.create('turn', id, { person, ...change }, { by: person })
  else
    ctx.edit('turn', turn.id, (draft) => {
      Object.assign(draft, change)
    })
  if (isCalled(ctx, person)) ctx.remove('next', nextId(ctx.step))
}

/** Whose turn is meant: one's own, or as facilitator that of the participant who is named. */
const meant = (ctx: Ctx, person: PersonId | undefined): PersonId => {
  if (ctx.role !== 'facilitator')
    return person === undefined || person === ctx.me ? ctx.me : ctx.fail('not-yours')
  const known = ctx.people().find(({ id, role }) => id === person && role === 'participant')
  return known?.id ?? ctx.fail('missing')
}

/**
 * Calls somebody who has something to show and did not speak yet, by chance or the one who is named, and shows what
 * that person made. Everyone once before anyone twice: `missing` when all have spoken or passed.
 */
export const nextTurn = command({
  input: z.strictObject({ person: z.optional(id()) }),
  by: ['facilitator'],
  during: ['round'],
  others: true,
  serverOnly: true,
  run(ctx, { person: named }) {
    const now = ctx.get('next', nextId(ctx.step))
    const makers = ctx.people().filter(({ id }) => workOf(ctx, id) !== undefined)
    const turns = ctx.all('turn').map(({ data }) => data)
    const person =
      named === undefined ? whoIsNext(makers, turns, now?.data.person, ctx.chance) : meant(ctx, named)
    const work = person === undefined ? undefined : workOf(ctx, person)
    if (person === undefined || work === undefined) return ctx.fail('missing')
    if (now) ctx.remove('next', nextId(ctx.step))
    ctx.create('next', nextId(ctx.step), { person }, { by: person })
    setShown(ctx, work)
  },
})

const turnInput = z.strictObject({ id: newId(), person: z.optional(id()) })
const byBoth = { by: ['participant', 'facilitator'], during: ['round'], others: true } as const

/** "Ik heb verteld", or as facilitator of somebody else. A second tap counts only after another call. */
export const spoken = command({
  ...byBoth,
  input: turnInput,
  run(ctx, { id, person }) {
    const who = meant(ctx, person)
    const turn = turnOf(ctx, who)?.data
    if (turn?.state === 'spoken' && !isCalled(ctx, who)) return
    setTurn(ctx, id, who, { state: 'spoken', times: (turn?.times ?? 0) + 1 })
  },
})

/** Lets the turn go by; what was shown for it goes off the projector. It costs nothing: speaking later is possible. */
export const pass = command({
  ...byBoth,
  input: turnInput,
  run(ctx, { id, person }) {
    const who = meant(ctx, person)
    const work = workOf(ctx, who)
    if (isCalled(ctx, who) && work !== undefined && !rulesOf(ctx).shared) unshow(ctx, work)
    setTurn(ctx, id, who, { state: 'passed', times: turnOf(ctx, who)?.data.times ?? 0 })
  },
})

/** Takes the last tap back: a turn that was not had, or a pass by mistake. */
export const notSpokenYet = command({
  ...byBoth,
  input: z.strictObject({ person: z.optional(id()) }),
  run(ctx, { person }) {
    const turn = turnOf(ctx, meant(ctx, person))
    if (!turn) return
    const { state, times } = turn.data
    const left = state === 'spoken' ? times - 1 : times
    if (left <= 0) return ctx.remove('turn', turn.id)
    ctx.edit('turn', turn.id, (draft) => {
      draft.state = 'spoken'
      draft.times = left
    })
  },
})

/** Puts one tile or board large on the projector; null = the wall of all. */
export const show = command({
  input: z.strictObject({ on: z.nullable(id()) }),
  by: ['facilitator'],
  during: ['round', 'done'],
  others: true,
  run(ctx, { on }) {
    const there = on === null || (['tile', 'board', 'jointBoard'] as const).some((kind) => ctx.get(kind, on))
    if (!there) ctx.fail('missing')
    setShown(ctx, on)
  },
})
