// The dilemma game: everyone's own order of the fiches, what the group finds together, what is chosen to talk about.
import * as z from 'zod/mini'
import { Fiche } from '#shared/content/schema.ts'
import { defineShape, type Context } from '#shared/kernel/activity.ts'
import { id, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'

/** `again`: the same people lay the fiches once more after the talk. */
export const Config = z.strictObject({
  fiches: z.array(Fiche).check(z.maxLength(30)),
  again: z.boolean(),
})
export type Config = z.output<typeof Config>

export const order = z.array(id()).check(z.maxLength(30))

/** Fiche ids from first to last; may stop early (only a top 3). */
const Ballot = z.strictObject({ order })

const Ranked = z.strictObject({ fiche: id(), points: z.number(), place: whole(1, 40), shared: z.boolean() })

const SideRanking = z.strictObject({
  side: oneOf(['gemeente', 'aanbieders', 'inwonerzijde']),
  n: whole(1, 10_000),
  ranking: z.array(Ranked),
})

const FicheShift = z.strictObject({
  fiche: id(),
  before: z.omit(Ranked, { fiche: true }),
  after: z.omit(Ranked, { fiche: true }),
  places: z.number(),
  points: z.number(),
  up: whole(0, 10_000),
  down: whole(0, 10_000),
})

/** What changed since the earlier round, or why that is not shown. */
const Shift = z.union([
  z.strictObject({ n: whole(1, 10_000), changed: whole(0, 10_000), fiches: z.array(FicheShift) }),
  z.strictObject({ hidden: oneOf(['few-ballots', 'few-changes', 'few-comers-or-leavers']) }),
])

/**
 * The count at the reveal, made by the server from ballots that nobody else sees. `proxies` of `n` were entered by the
 * facilitator, and `paper` of those were copied from paper. `upTo` is the newest ballot that is in it; `late` ballots
 * came after it and are not: with fewer than three of them the difference of two counts would give them away. `gone` =
 * so many took theirs back since.
 */
export const Result = z.strictObject({
  n: whole(0, 10_000),
  proxies: whole(0, 10_000),
  paper: z.optional(whole(1, 10_000)),
  ranking: z.array(Ranked),
  agreement: z.nullable(z.strictObject({ w: z.number(), words: oneOf(['weinig', 'redelijk', 'veel']) })),
  divided: z.array(z.strictObject({ fiche: id(), top: whole(0, 10_000), bottom: whole(0, 10_000) })),
  sides: z.nullable(z.array(SideRanking)),
  shift: z.optional(Shift),
  upTo: z.number(),
  late: whole(0, 10_000),
  gone: z.optional(whole(0, 10_000)),
})
export type Result = z.output<typeof Result>

const Own = {
  title: someText(60),
  tension: someText(240),
  left: someText(32),
  right: someText(32),
}
export const OwnDilemma = z.strictObject(Own)

export const { shape, command, activity } = defineShape({
  name: 'dilemmas',
  config: Config,
  stages: ['meet', 'silent', 'revealed', 'chosen'],
  kinds: {
    ballot: Ballot,
    proposal: OwnDilemma,
    extra: Fiche,
    result: Result,
    show: z.strictObject({ sides: z.boolean() }),
    choice: z.strictObject({ fiches: order, reason: text(400) }),
  },
  see: {
    ballot: { meet: 'author', silent: 'author', revealed: 'author', chosen: 'author' },
    proposal: { meet: 'owner', silent: 'owner', revealed: 'owner', chosen: 'owner' },
    extra: { meet: 'all', silent: 'all', revealed: 'all', chosen: 'all' },
    result: { revealed: 'all', chosen: 'all' },
    show: { revealed: 'all', chosen: 'all' },
    choice: { revealed: 'all', chosen: 'all' },
  },
  most: { proposal: 60, extra: 8, result: 1, show: 1, choice: 1 },
})

export type Ctx = Context<typeof shape.kinds, Config, (typeof shape.stages)[number]>
