// Scope: what belongs to independent client support here and what does not, laid on the four elements of the framework.
import * as z from 'zod/mini'
import { Line, Moment } from '#shared/content/schema.ts'
import { Copied } from '#shared/activities/copying.ts'
import { Counted } from '#shared/activities/counted.ts'
import { Scribe } from '#shared/activities/scribe.ts'
import { defineShape, type Context } from '#shared/kernel/activity.ts'
import { day, id, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'

/** The four elements; the first has a block for each moment. Source: handreiking, chapter 1. */
export const blocks = ['moment1', 'moment2', 'moment3', 'domains', 'groups', 'others'] as const
export const block = oneOf(blocks)
export type Block = z.output<typeof block>

export const MOST_ITEMS = 60
export const MOST_POINTS = 30
export const MOST_RANKED = 30

/** Something about which the group decides. `hint` = what an earlier step said of it ("hier is weinig aanbod"). */
export const Item = z.strictObject({
  id: id(),
  block,
  text: someText(200),
  plain: text(120),
  hint: text(200),
  english: z.exactOptional(someText(80)),
})
export type Item = z.output<typeof Item>

const count = whole(0, 10_000)

/** The order of the group, from first to last; `fiche` = its letter and title. */
const ranking = z
  .array(z.strictObject({ fiche: someText(100), place: whole(1, 40), points: z.number() }))
  .check(z.maxLength(MOST_RANKED))
/** How many cells of the matrix were empty, of how many; null when there was no matrix. */
const empty = z.nullable(z.strictObject({ n: count, of: count }))

/** What steps before this one found, to lay beside an earlier session. */
const Now = z.strictObject({ ranking, empty })

/**
 * What there is to decide about, in order of the canvas; `points` = the eleven points of attention; `solo` = somebody
 * prepares alone, so there is nobody from whom to hide anything. `now` is known once the step opened.
 */
export const Config = z.strictObject({
  moments: z.tuple([
    z.omit(Moment, { tasks: true }),
    z.omit(Moment, { tasks: true }),
    z.omit(Moment, { tasks: true }),
  ]),
  items: z.array(Item).check(z.maxLength(MOST_ITEMS * 2)),
  points: z.array(Line).check(z.maxLength(MOST_POINTS)),
  solo: z.boolean(),
  now: z.optional(Now),
})
export type Config = z.output<typeof Config>

/** With OCO, not with OCO, with somebody else, or not known yet. */
export const verdict = oneOf(['oco', 'niet', 'ander', 'open'])
export type Verdict = z.output<typeof verdict>

export const vote = z.strictObject({ item: id(), verdict })

/** What one person proposes for one block. An item that is not in it was not answered. */
const Proposal = z.strictObject({ block, votes: z.array(vote).check(z.maxLength(MOST_ITEMS * 3)) })
export type Proposal = z.output<typeof Proposal>

/** How the proposals for one item lie apart; `n` = how many proposed something. */
const Tally = z.strictObject({ item: id(), n: count, oco: count, niet: count, ander: count, open: count })
export type Tally = z.output<typeof Tally>

/**
 * The proposals for one block together, made by the server; no `tallies` when too few people proposed. `late` = so many
 * proposals came or changed after the count that is shown, too few to count without telling whose.
 */
const Difference = z.strictObject({
  block,
  n: count,
  tallies: z.array(Tally).check(z.maxLength(MOST_ITEMS * 3)),
  late: count,
})
export type Difference = z.output<typeof Difference>

/**
 * What the group decides about one item. `who` = who does it when it is not with OCO; `watch` = whether to ask then if
 * residents miss the independence (the handreiking's watch-point), `lookAgain` = when.
 */
export const Decision = z.strictObject({
  item: id(),
  verdict,
  who: text(120),
  why: text(300),
  watch: z.boolean(),
  lookAgain: day(),
})
export type Decision = z.output<typeof Decision>

/** A calendar day that must be given, as YYYY-MM-DD. */
export const someDay = () => day().check(z.minLength(1))

export const score = whole(0, 3)
/** How far we are with each point of attention, says one person: 0 not at all, 3 very well; null = not scored. */
const Scores = z.strictObject({
  scores: z.array(z.strictObject({ point: id(), score })).check(z.maxLength(MOST_POINTS)),
})
export type Scores = z.output<typeof Scores>

/** All scores together; `mean` has one decimal. No `points` when too few people scored. */
const Scored = z.strictObject({
  n: count,
  points: z.array(
    z.strictObject({ point: id(), n: count, mean: z.number().check(z.minimum(0), z.maximum(3)) }),
  ),
  late: count,
})
export type Scored = z.output<typeof Scored>

/** The boundary as it was made final: which version, and when to look at it again. */
const Final = z.strictObject({ version: whole(1, 99), lookAgain: day(), at: z.number() })
export type Final = z.output<typeof Final>

/** The version that was opened again, so that the next one gets the number after it. */
const Reopened = z.strictObject({ version: whole(1, 99) })

/** How it is with an agreement of an earlier session. */
export const kept = oneOf(['kept', 'partly', 'not', 'unknown'])
export type Kept = z.output<typeof kept>

/** What is taken from the report of an earlier session (its JSON), to lay this one beside it. */
export const Earlier = z.strictObject({
  title: text(200),
  date: text(60),
  ranking,
  empty,
  boundary: z
    .array(z.strictObject({ item: someText(200), verdict, who: text(120) }))
    .check(z.maxLength(MOST_ITEMS * 3)),
  agreements: z
    .array(z.strictObject({ choice: someText(300), who: text(80), when: text(60) }))
    .check(z.maxLength(100)),
})
export type Earlier = z.output<typeof Earlier>

/** `index` = which of the agreements of the earlier session. */
const KeptOne = z.strictObject({ index: whole(0, 99), state: kept, note: text(200) })
export type KeptOne = z.output<typeof KeptOne>

/** What the projector shows: the canvas with one block large, what we disagree about, the points, or the statement. */
export const view = oneOf(['canvas', 'block', 'differences', 'points', 'statement', 'earlier'])
export const Shown = z.strictObject({ view, block: z.nullable(block), item: z.nullable(id()) })
export type Shown = z.output<typeof Shown>

export const { shape, command, activity } = defineShape({
  name: 'scope',
  config: Config,
  stages: ['alone', 'compare', 'decide', 'points', 'done'],
  kinds: {
    extra: Item,
    proposal: Proposal,
    difference: Difference,
    counted: Counted,
    decision: Decision,
    scores: Scores,
    scored: Scored,
    final: Final,
    reopened: Reopened,
    earlier: Earlier,
    kept: KeptOne,
    scribe: Scribe,
    shown: Shown,
    copied: Copied,
  },
  see: {
    extra: { alone: 'all', compare: 'all', decide: 'all', points: 'all', done: 'all' },
    proposal: { alone: 'author', compare: 'author', decide: 'author', points: 'author', done: 'author' },
    difference: { compare: 'all', decide: 'all', points: 'all', done: 'all' },
    counted: {},
    decision: { alone: 'facilitator', compare: 'all', decide: 'all', points: 'all', done: 'all' },
    scores: { points: 'author', done: 'author' },
    scored: { done: 'all' },
    final: { decide: 'all', points: 'all', done: 'all' },
    reopened: { decide: 'all', points: 'all', done: 'all' },
    earlier: { alone: 'facilitator', compare: 'all', decide: 'all', points: 'all', done: 'all' },
    kept: { compare: 'all', decide: 'all', points: 'all', done: 'all' },
    scribe: { compare: 'all', decide: 'all', points: 'all', done: 'all' },
    shown: { alone: 'all', compare: 'all', decide: 'all', points: 'all', done: 'all' },
    copied: {},
  },
  // Enough to see how far everybody is; another answer in the same block changes nothing of it, so it reaches nobody.
  mask: { proposal: () => ({}), scores: () => ({}) },
  most: {
    extra: MOST_ITEMS,
    proposal: 6_000,
    difference: blocks.length,
    counted: blocks.length + 1,
    decision: MOST_ITEMS * 3,
    scores: 1_000,
    scored: 1,
    final: 1,
    reopened: 1,
    earlier: 1,
    kept: 100,
    scribe: 1,
    shown: 1,
    copied: MOST_ITEMS * 3,
  },
})

export type Stage = (typeof shape.stages)[number]
export type Ctx = Context<typeof shape.kinds, Config, Stage>
