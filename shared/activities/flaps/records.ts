// Flaps: two sheets around a statement, for and against, with the geeltjes that people stick on them.
import * as z from 'zod/mini'
import { MOST_VOTERS, stickerKinds } from '#shared/activities/stickers.ts'
import { MOST_COUNTS } from '#shared/analysis/stickers.ts'
import { dilemmaColours } from '#shared/content/colours.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { defineShape, type Context } from '#shared/kernel/activity.ts'
import { sideIds } from '#shared/kernel/facts.ts'
import { id, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'

export const MOST_STICKERS = 10
export const MOST_PAIRS = 20
export const STATEMENT = 160
export const NOTE = 140

const from = oneOf(['dilemma', 'result', 'own'])

/** The sign of a dilemma as its fiche has it; without them it stands by no dilemma. */
const signFields = {
  letter: z.optional(z.string().check(z.regex(/^[A-Z]$/))),
  colour: z.optional(z.enum(Object.keys(dilemmaColours) as [Fiche['colour'], ...Fiche['colour'][]])),
}

/** What the sheets can be about; `sources` are suggestions, the facilitator makes the pairs. */
const Source = z.strictObject({ id: id(), from, text: someText(STATEMENT), ...signFields })
export type Source = z.output<typeof Source>

export const Config = z.strictObject({ sources: z.array(Source).check(z.maxLength(40)) })
export type Config = z.output<typeof Config>

/** How notes are signed: not at all, with the side of the writer, or by the writer (in a session with names). */
export const sign = oneOf(['none', 'side', 'name'])
export type Sign = z.output<typeof sign>

export const stickers = whole(0, MOST_STICKERS)

/** `closed` = no new notes are taken. */
export const Rules = z.strictObject({ sign, stickers, closed: z.boolean() })
export type Rules = z.output<typeof Rules>

export const pairFields = { statement: someText(STATEMENT), from, ...signFields }

/** Two sheets about one statement; `order` is the place of the pair among the others. */
const Pair = z.strictObject({ ...pairFields, order: whole(0, 10_000) })
export type Pair = z.output<typeof Pair>

export const sheet = oneOf(['pro', 'con'])
export type SheetId = z.output<typeof sheet>

/** A place on a sheet, low to high. Of a note: 0 as long as it was written in silence and never shown. */
const place = z.number().check(z.minimum(0), z.maximum(1_000_000))

const noteFields = {
  pair: id(),
  sheet,
  text: someText(NOTE),
  side: z.nullable(oneOf(sideIds)),
  place,
  group: z.nullable(id()),
}
export const Note = z.strictObject(noteFields)
export type Note = z.output<typeof Note>

/** A note that the facilitator took away, all of it, with its id and the reason. */
const Hidden = z.strictObject({ note: id(), ...noteFields, reason: someText(200) })
export type Hidden = z.output<typeof Hidden>

/** Notes that say the same; which ones is told by the notes. The name may still be empty. */
const Group = z.strictObject({
  pair: id(),
  sheet,
  name: text(60),
  place,
})
export type Group = z.output<typeof Group>

/** They lie on groups, and on notes without a group. */
const weighing = stickerKinds(id(), { stickers: MOST_STICKERS, targets: 3_000 })
export type Dots = z.output<typeof weighing.dots>
export type Weights = z.output<typeof weighing.weights>

/** How a disadvantage can be solved. */
const Remedy = z.strictObject({ on: id(), text: someText(200) })
export type Remedy = z.output<typeof Remedy>

export const who = oneOf(['inwoner', 'aanbieder', 'gemeente'])
export type Who = z.output<typeof who>

export const gain = oneOf(['wint', 'verliest'])
export type Gain = z.output<typeof gain>

/** Who wins or loses by what a note says. */
const Effect = z.strictObject({ note: id(), who, effect: gain })
export type Effect = z.output<typeof Effect>

export const { shape, command, activity } = defineShape({
  name: 'flaps',
  config: Config,
  stages: ['silent', 'stick', 'sort', 'weigh', 'done'],
  kinds: {
    rules: Rules,
    pair: Pair,
    note: Note,
    hidden: Hidden,
    group: Group,
    dots: weighing.dots,
    weights: weighing.weights,
    counted: weighing.counted,
    remedy: Remedy,
    effect: Effect,
    // How many notes of a sheet were copied from paper; which ones they are stands nowhere, so that it tells of nobody.
    copied: z.strictObject({ pair: id(), sheet, notes: whole(1, 10_000) }),
    // The pair or group that is large on the projector; `page` when it does not fit at once.
    shown: z.strictObject({ on: z.nullable(id()), page: whole(0, 99) }),
  },
  see: {
    rules: { silent: 'all', stick: 'all', sort: 'all', weigh: 'all', done: 'all' },
    pair: { silent: 'all', stick: 'all', sort: 'all', weigh: 'all', done: 'all' },
    note: { silent: 'author', stick: 'all', sort: 'all', weigh: 'all', done: 'all' },
    // Also who wrote it: what is in it is still theirs to take back.
    hidden: { silent: 'owner', stick: 'owner', sort: 'owner', weigh: 'owner', done: 'owner' },
    group: { stick: 'all', sort: 'all', weigh: 'all', done: 'all' },
    dots: { weigh: 'author', done: 'author' },
    weights: { done: 'all' },
    counted: {},
    copied: {},
    remedy: { sort: 'all', weigh: 'all', done: 'all' },
    effect: { sort: 'all', weigh: 'all', done: 'all' },
    shown: { silent: 'all', stick: 'all', sort: 'all', weigh: 'all', done: 'all' },
  },
  mask: {
    note: ({ pair, sheet }) => ({ pair, sheet }),
    hidden: ({ pair, sheet }) => ({ pair, sheet }),
    dots: () => ({}),
  },
  signed: ['note'],
  most: {
    rules: 1,
    pair: MOST_PAIRS,
    group: 500,
    dots: MOST_VOTERS,
    weights: 1,
    counted: MOST_COUNTS,
    copied: 2 * MOST_PAIRS,
    effect: 6_000,
    shown: 1,
  },
})

export type Stage = (typeof shape.stages)[number]
export type Ctx = Context<typeof shape.kinds, Config, Stage>
