// What is of one person: putting a text right and taking things back, in any step, until the report is final.
import * as z from 'zod/mini'
import type { Activity, AnyContext, Context, Kinds, Others, Own } from '#shared/kernel/activity.ts'
import { id, text } from '#shared/kernel/fields.ts'
import type { PersonId, Rec } from '#shared/kernel/record.ts'
import { command, type shape } from './records.ts'

type Ctx = Context<typeof shape.kinds, Record<string, never>, 'on'>
type AnyOwn = Own<Kinds, unknown, string, string>

/** As many as one person can have written in one step. */
const MOST_IDS = 3_000

/** How records of this kind are of who wrote them; undefined when they are no contribution of one person. */
export const ownOf = (activity: Activity, kind: string): AnyOwn | undefined => {
  const own = activity.mine?.[kind]
  return typeof own === 'object' ? own : undefined
}

const othersThan =
  (ctx: AnyContext, by: PersonId | undefined): Others<Kinds> =>
  (kind) =>
    ctx.all(kind).filter((rec) => rec.by !== by || by === undefined)

/** Whether it became of the group by what others did with it. */
export const isShared = (ctx: AnyContext, activity: Activity, rec: Rec): boolean =>
  ownOf(activity, rec.kind)?.isShared?.(rec, othersThan(ctx, rec.by)) ?? false

const find = (ctx: AnyContext, activity: Activity, id: string): Rec | undefined =>
  Object.keys(activity.kinds)
    .filter((kind) => ownOf(activity, kind))
    .map((kind) => ctx.get(kind, id))
    .find((rec) => rec !== undefined)

/** A contribution that is only of its writer; otherwise refuses with `missing`, `not-yours` or `not-now`. */
const needOwn = (ctx: AnyContext, activity: Activity, id: string, isOwn: (rec: Rec) => boolean): Rec => {
  const rec = find(ctx, activity, id) ?? ctx.fail('missing')
  if (!isOwn(rec)) ctx.fail('not-yours')
  if (isShared(ctx, activity, rec)) ctx.fail('not-now')
  return rec
}

/** Takes one contribution back with what hangs on it. */
export const takeBack = (ctx: AnyContext, activity: Activity, rec: Rec): void => {
  const own = ownOf(activity, rec.kind)
  if (own?.takeBack) own.takeBack(ctx, rec)
  else ctx.remove(rec.kind, rec.id)
}

/** Counts for the report how often something changed after the end. */
export const countAfter = (ctx: Ctx, what: 'corrected' | 'taken' | 'erased', n = 1): void => {
  const ended = ctx.need('now', 'now').data.endedAt !== null
  if (!ended && what !== 'erased') return
  const [kept] = ctx.all('afterwards')
  const none = { corrected: 0, taken: 0, erased: 0 }
  if (!kept) return ctx.create('afterwards', 'afterwards', { ...none, [what]: n }, { by: null })
  ctx.edit('afterwards', kept.id, (count) => {
    count[what] += n
  })
}

const owning = {
  by: ['participant', 'facilitator'],
  during: 'always',
  others: true,
  serverOnly: true,
  evenPaused: true,
  evenObserving: true,
  forgets: 'everything',
} as const

const proving = { ...owning, by: ['participant'], unsigned: () => true } as const

/** An undo may bring nothing back of who puts something right or takes it back. */
export const dropTracesOf = (ctx: Ctx, person: PersonId): void => {
  for (const { id, data } of ctx.all('trace'))
    if (data.back.some((op) => op[0] === 'put' && op[1].by === person)) ctx.remove('trace', id)
}

const secret = z.string().check(z.minLength(1), z.maxLength(100))
const correction = { step: id(), id: id(), field: z.string().check(z.maxLength(40)), text: text(1_000) }
type Correction = {
  readonly step: string
  readonly id: string
  readonly field: string
  readonly text: string
}

const putRight = (ctx: Ctx, { step, id, field, text }: Correction, isOwn: (rec: Rec) => boolean): void => {
  ctx.within(step, (inner, activity) => {
    const rec = needOwn(inner, activity, id, isOwn)
    const own = ownOf(activity, rec.kind)
    if (!own?.texts.includes(field as never)) inner.fail('bad-input')
    const data: Record<string, unknown> = { ...(rec.data as object), [field]: text }
    if (own?.isWhole?.(data) === false) inner.fail('choice-needed')
    inner.edit(rec.kind, rec.id, (draft) => {
      Object.assign(draft as object, { [field]: text })
    })
    activity.tookBack?.(inner)
  })
  dropTracesOf(ctx, ctx.me)
  countAfter(ctx, 'corrected')
}

const take = (ctx: Ctx, step: string, ids: readonly string[], isOwn: (rec: Rec) => boolean): void => {
  ctx.within(step, (inner, activity) => {
    for (const id of ids) takeBack(inner, activity, needOwn(inner, activity, id, isOwn))
    activity.tookBack?.(inner)
  })
  dropTracesOf(ctx, ctx.me)
  countAfter(ctx, 'taken', ids.length)
}

/**
 * Puts one text of one's own right, in whatever step and stage, also after the end. Refused with `not-yours` for what
 * somebody else wrote, `not-now` for what became of the group, `bad-input` for a field that is no text of one's own.
 */
export const correct = command({
  ...owning,
  input: z.strictObject(correction),
  run: (ctx, input) => putRight(ctx, input, ({ by }) => by === ctx.me),
})

/** Takes back what one wrote or chose in a step. What others built on it stays. Refused as `correct` is. */
export const takeOwn = command({
  ...owning,
  input: z.strictObject({ step: id(), ids: z.array(id()).check(z.minLength(1), z.maxLength(MOST_IDS)) }),
  run: (ctx, { step, ids }) => take(ctx, step, ids, ({ by }) => by === ctx.me),
})

/** As `correct`, of what was kept without its writer: who knows the secret wrote it. */
export const correctSlip = command({
  ...proving,
  input: z.strictObject({ ...correction, secret }),
  run: (ctx, { secret, ...input }) =>
    putRight(ctx, input, ({ by, id }) => by === undefined && ctx.proves(id, secret)),
})

/** As `takeOwn`, of what was kept without its writer. */
export const takeSlip = command({
  ...proving,
  input: z.strictObject({ step: id(), id: id(), secret }),
  run: (ctx, { step, id, secret }) =>
    take(ctx, step, [id], (rec) => rec.by === undefined && ctx.proves(rec.id, secret)),
})
