// The moodboard: an image and a sentence of everyone, or a board of one's own or of all together, and the round.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'
import { liveDrag, liveStroke, pieceFields, symbolName } from '#shared/board/pieces.ts'
import { id, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'

export const Config = z.strictObject({ question: someText(160) })
export type Config = z.output<typeof Config>

/** How many pieces one own board may hold. */
export const MOST_PIECES = 400

/** A tile is chosen and explained; a board is made. Shared: one board for all instead of one for each. */
export const Rules = z.strictObject({ form: oneOf(['tile', 'board']), shared: z.boolean() })
export type Rules = z.output<typeof Rules>
export const usualRules: Rules = { form: 'tile', shared: false }

/** The quick form: an image, a symbol or a word, and why. `alt` says in words what is on an own photo. */
const tileFields = {
  symbol: z.nullable(symbolName()),
  image: z.nullable(id()),
  alt: text(200),
  word: text(40),
  because: text(140),
}
export const Tile = z.strictObject(tileFields)
export type Tile = z.output<typeof Tile>
export const tileInput = tileFields

const boardFields = { title: text(60), because: text(140), alt: text(400) }
export const Board = z.strictObject(boardFields)
export type Board = z.output<typeof Board>
/** What is not said stays: two people may each write another of these. */
export const boardInput = {
  title: z.optional(boardFields.title),
  because: z.optional(boardFields.because),
  alt: z.optional(boardFields.alt),
}

/** One thing on a board. */
export const pieceInput = { board: id(), ...pieceFields(['symbol', 'image', 'word', 'stroke']) }
export const Piece = z.strictObject(pieceInput)
export type Piece = z.output<typeof Piece>

/** `times` = how often this person has told about it. */
export const Turn = z.strictObject({
  person: id(),
  state: oneOf(['spoken', 'passed']),
  times: whole(0, 1_000),
})
export type Turn = z.output<typeof Turn>

/** Only of the board that all make: what is drawn on an own board is nobody's business yet. */
const onSharedBoard = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,34}:board$/))

const live = {
  by: ['participant', 'facilitator'],
  of: 'joint',
  see: { make: 'all', round: 'all' },
} as const

export const { shape, command, activity } = defineShape({
  name: 'moodboard',
  config: Config,
  stages: ['make', 'round', 'done'],
  kinds: {
    rules: Rules,
    tile: Tile,
    board: Board,
    piece: Piece,
    jointBoard: Board,
    joint: Piece,
    turn: Turn,
    next: z.strictObject({ person: id() }),
    stage: z.strictObject({ on: z.nullable(id()) }),
  },
  see: {
    rules: { make: 'all', round: 'all', done: 'all' },
    tile: { make: 'author', round: 'all', done: 'all' },
    board: { make: 'author', round: 'all', done: 'all' },
    piece: { make: 'author', round: 'all', done: 'all' },
    jointBoard: { make: 'all', round: 'all', done: 'all' },
    joint: { make: 'all', round: 'all', done: 'all' },
    // Both are written in the name of the person concerned, so that only that person and a facilitator see who it is.
    turn: { round: 'owner', done: 'owner' },
    next: { round: 'owner' },
    stage: { round: 'all', done: 'all' },
  },
  // Pieces of an own board are not even counted for others: that would be a message to everyone at every stroke.
  mask: {
    tile: () => ({}),
    board: () => ({}),
    turn: ({ state }) => ({ state }),
  },
  signed: ['tile', 'board'],
  most: {
    rules: 1,
    tile: 1_000,
    board: 1_000,
    piece: 3_000,
    jointBoard: 1,
    joint: 3_000,
    turn: 1_000,
    next: 1,
    stage: 1,
  },
  live: {
    stroke: { ...live, input: z.strictObject(liveStroke(onSharedBoard)) },
    drag: { ...live, input: z.strictObject(liveDrag(onSharedBoard)) },
  },
})

export const rulesId = (step: string): string => `${step}:rules`
export const sharedBoardId = (step: string): string => `${step}:board`
export const nextId = (step: string): string => `${step}:next`
export const stageId = (step: string): string => `${step}:stage`
