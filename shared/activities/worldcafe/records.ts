// The wereldcafé: tables with a topic, rounds with a question, people who change table, and a cloth that stays.
import * as z from 'zod/mini'
import { Copied } from '#shared/activities/copying.ts'
import { MOST_VOTERS, stickerKinds } from '#shared/activities/stickers.ts'
import { MOST_COUNTS } from '#shared/analysis/stickers.ts'
import { dilemmaColours } from '#shared/content/colours.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { defineShape, type Context } from '#shared/kernel/activity.ts'
import { linkFields, liveDrag, liveStroke, pieceFields } from '#shared/board/pieces.ts'
import { id, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'

export const MOST_ROUNDS = 4
export const MOST_TABLES = 40
export const MOST_STICKERS = 3
/** How much can lie on one cloth. */
export const MOST_PIECES = 400

/** The sign of a dilemma as its fiche has it; without a letter a table has only its colour and its number. */
const colour = z.enum(Object.keys(dilemmaColours) as [Fiche['colour'], ...Fiche['colour'][]])
const letter = z.optional(z.string().check(z.regex(/^[A-Z]$/)))
const from = oneOf(['dilemma', 'result', 'own'])

/** What a table can talk about; `sources` are suggestions, the facilitator makes the tables. */
export const Source = z.strictObject({
  id: id(),
  from,
  text: someText(160),
  letter,
  colour: z.optional(colour),
})
export type Source = z.output<typeof Source>

/** `free`: everyone chooses a table with a seat left. `assigned`: people are divided over the tables. */
export const way = oneOf(['free', 'assigned'])

/** The handreiking says 20 to 30 minutes a round; at least 8 (W1). */
export const Round = z.strictObject({ question: text(200), minutes: whole(8, 60), way })
export type Round = z.output<typeof Round>
export type Way = Round['way']
export const rounds = z.array(Round).check(z.minLength(1), z.maxLength(MOST_ROUNDS))

export const Config = z.strictObject({ sources: z.array(Source).check(z.maxLength(40)), rounds })
export type Config = z.output<typeof Config>

/** `questions` by round; an empty or absent one means the question of the round. `place` is where it stands, or where to call. */
export const tableFields = {
  topic: someText(160),
  from,
  letter,
  colour,
  seats: whole(1, 60),
  questions: z.array(text(200)).check(z.maxLength(MOST_ROUNDS)),
  place: text(120),
}

const Table = z.strictObject({ ...tableFields, number: whole(1, 99), closed: z.boolean() })
export type Table = z.output<typeof Table>

/** Why somebody sits there: divided, host, own choice, given a place, or put there by the facilitator. */
export const how = oneOf(['mixed', 'host', 'chosen', 'placed', 'put'])
export type How = z.output<typeof how>

/** One round of somebody's route. `fresh` and `again`: how many guests there are met for the first time, and again. */
const Stop = z.strictObject({
  table: id(),
  how,
  newTable: z.boolean(),
  fresh: whole(0, 100),
  again: whole(0, 100),
})
export type Stop = z.output<typeof Stop>

/** The way of one person along the tables, by round; null = not known yet. */
const Route = z.strictObject({ stops: z.array(z.nullable(Stop)).check(z.maxLength(MOST_ROUNDS)) })
export type Route = z.output<typeof Route>

/** How many people a table has in each round, of those who are present. */
const Filled = z.strictObject({ n: z.array(whole(0, 1_000)).check(z.maxLength(MOST_ROUNDS)) })
export type Filled = z.output<typeof Filled>

const Host = z.strictObject({ table: id(), person: id(), state: oneOf(['asked', 'yes']) })
export type Host = z.output<typeof Host>

export const roundNumber = whole(1, MOST_ROUNDS)

/** Who was the host of a table in a round, for the report; null = nobody. */
const Hosted = z.strictObject({ table: id(), round: roundNumber, person: z.nullable(id()) })
export type Hosted = z.output<typeof Hosted>

/** Three points that one group leaves for the next. */
export const point = text(140)
const points = z.tuple([point, point, point])
const Handover = z.strictObject({ table: id(), round: roundNumber, points, skipped: z.boolean() })
export type Handover = z.output<typeof Handover>

export const whats = ['insight', 'question', 'wish'] as const
export type What = (typeof whats)[number]
/** The most characters of a line of the harvest. */
export const HARVEST_LINE = 200
export const harvestFields = {
  insight: text(HARVEST_LINE),
  question: text(HARVEST_LINE),
  wish: text(HARVEST_LINE),
}
const Harvest = z.strictObject({ table: id(), ...harvestFields })
export type Harvest = z.output<typeof Harvest>

/** One line of a harvest. */
export const Line = z.strictObject({ table: id(), what: oneOf(whats) })
export type Line = z.output<typeof Line>

/** What recurs: lines of several tables that say the same. The name may still be empty. */
const Theme = z.strictObject({ name: text(80), lines: z.array(Line).check(z.maxLength(MOST_TABLES * 3)) })
export type Theme = z.output<typeof Theme>

/** What a sticker lies on: the id of a theme, or `table/what` of a line that is in no theme. */
export const target = () => z.string().check(z.regex(/^[A-Za-z0-9_:-]{1,40}(\/(insight|question|wish))?$/))
const weighing = stickerKinds(target(), { stickers: MOST_STICKERS, targets: 500 })
export type Dots = z.output<typeof weighing.dots>
export type Weights = z.output<typeof weighing.weights>

/** More (or less) time for one table in one round. */
const Extra = z.strictObject({ table: id(), round: roundNumber, minutes: whole(-60, 240) })
export type Extra = z.output<typeof Extra>

export const itemInput = pieceFields(['note', 'word', 'symbol', 'stroke'])
/** A thing on the cloth of a table, and in which round it came there. */
const Item = z.strictObject({ ...itemInput, round: roundNumber })
export type Item = z.output<typeof Item>

const ClothLink = z.strictObject({ ...linkFields, round: roundNumber })
export type ClothLink = z.output<typeof ClothLink>

export const stages = [
  'tables',
  'round1',
  'round2',
  'round3',
  'round4',
  'harvest',
  'together',
  'choose',
  'done',
] as const
export type Stage = (typeof stages)[number]

const always = {
  tables: 'all',
  round1: 'all',
  round2: 'all',
  round3: 'all',
  round4: 'all',
  harvest: 'all',
  together: 'all',
  choose: 'all',
  done: 'all',
} as const

const owner = {
  tables: 'owner',
  round1: 'owner',
  round2: 'owner',
  round3: 'owner',
  round4: 'owner',
  harvest: 'owner',
  together: 'owner',
  choose: 'owner',
  done: 'owner',
} as const

/** What lies on a table is for who sits there, until the harvest. */
const cloth = {
  ...always,
  tables: 'table',
  round1: 'table',
  round2: 'table',
  round3: 'table',
  round4: 'table',
} as const

const live = {
  by: ['participant', 'facilitator'],
  of: 'item',
  see: { round1: 'table', round2: 'table', round3: 'table', round4: 'table', harvest: 'table' },
} as const

export const { shape, command, activity } = defineShape({
  name: 'worldcafe',
  config: Config,
  stages,
  kinds: {
    table: Table,
    route: Route,
    filled: Filled,
    host: Host,
    hosted: Hosted,
    item: Item,
    link: ClothLink,
    handover: Handover,
    harvest: Harvest,
    theme: Theme,
    dots: weighing.dots,
    weights: weighing.weights,
    counted: weighing.counted,
    // What the facilitator marked as going on: targets as of stickers.
    goes: z.strictObject({ on: z.array(target()).check(z.maxLength(100)) }),
    notice: z.strictObject({ text: text(200) }),
    extra: Extra,
    copied: Copied,
    // The table of which the harvest is large on the projector; null = one after the other.
    shown: z.strictObject({ table: z.nullable(id()) }),
  },
  see: {
    table: always,
    route: owner,
    filled: always,
    host: owner,
    hosted: {},
    item: cloth,
    link: cloth,
    handover: cloth,
    harvest: { harvest: 'table', together: 'all', choose: 'all', done: 'all' },
    theme: { together: 'all', choose: 'all', done: 'all' },
    dots: { choose: 'author', done: 'author' },
    weights: { done: 'all' },
    counted: {},
    goes: { choose: 'all', done: 'all' },
    notice: always,
    extra: always,
    shown: always,
    copied: {},
  },
  mask: {
    host: ({ table, state }) => ({ table, state }),
    item: ({ round }, table) => ({ round, table }),
    link: ({ round }, table) => ({ round, table }),
    handover: ({ table, round, points, skipped }) => ({
      table,
      round,
      skipped,
      done: points.some((point) => point !== ''),
    }),
    harvest: ({ table, insight, question, wish }) => ({
      table,
      filled: [insight, question, wish].filter((line) => line !== '').length,
    }),
    dots: () => ({}),
  },
  // What lies on a cloth is counted for the facilitator only: for the others it would be a message at every stroke.
  maskFor: { item: 'facilitator', link: 'facilitator', handover: 'facilitator' },
  most: {
    table: MOST_TABLES,
    route: 1_000,
    filled: MOST_TABLES,
    host: MOST_TABLES,
    hosted: MOST_TABLES * MOST_ROUNDS,
    item: 6_000,
    link: 2_000,
    handover: MOST_TABLES * MOST_ROUNDS,
    harvest: MOST_TABLES,
    theme: 100,
    dots: MOST_VOTERS,
    weights: 1,
    counted: MOST_COUNTS,
    goes: 1,
    notice: 1,
    extra: MOST_TABLES * MOST_ROUNDS,
    shown: 1,
    copied: MOST_TABLES,
  },
  live: {
    stroke: { ...live, input: z.strictObject(liveStroke(id())) },
    drag: { ...live, input: z.strictObject(liveDrag(id())) },
  },
})

export type Ctx = Context<typeof shape.kinds, Config, Stage>

export const routeId = (step: string, person: string): string => `${step}:route:${person}`
export const filledId = (step: string, table: string): string => `${step}:filled:${table}`
export const hostId = (step: string, table: string): string => `${step}:host:${table}`
export const hostedId = (step: string, table: string, round: number): string =>
  `${step}:hosted:${table}:${round}`
export const handoverId = (step: string, table: string, round: number): string =>
  `${step}:handover:${table}:${round}`
export const harvestId = (step: string, table: string): string => `${step}:harvest:${table}`

export const extraId = (step: string, table: string, round: number): string =>
  `${step}:extra:${table}:${round}`
export const noticeId = (step: string): string => `${step}:notice`
export const shownId = (step: string): string => `${step}:shown`
export const weightsId = (step: string): string => `${step}:weights`
export const goesId = (step: string): string => `${step}:goes`

/** Whose route a record is: a device that may see it is not always told its author. */
export const personOfRoute = (step: string, route: string): string => route.slice(routeId(step, '').length)
