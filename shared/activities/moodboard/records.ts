// The moodboard: an image and a sentence of everyone, or a board of one's own or of all together, and the round.
import * as z from 'zod/mini'
import { defineShape } from '#shared/kernel/activity.ts'
import { id, newId, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'
import { colourName } from './colours.ts'

export const Config = z.strictObject({ question: someText(160) })
export type Config = z.output<typeof Config>

/** The grid on which everything lies, in units: x from 0 to 1,000, y from 0 to 700. */
export const BOARD = { width: 1_000, height: 700 } as const

/** How many pieces one own board may hold. */
export const MOST_PIECES = 400

/** The name of a built-in symbol (shared/content/symbols); one that a later version no longer has is drawn as its text. */
const symbol = () => z.string().check(z.regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/))

/** A tile is chosen and explained; a board is made. Shared: one board for all instead of one for each. */
export const Rules = z.strictObject({ form: oneOf(['tile', 'board']), shared: z.boolean() })
export type Rules = z.output<typeof Rules>
export const usualRules: Rules = { form: 'tile', shared: false }

/** The quick form: an image, a symbol or a word, and why. `alt` says in words what is on an own photo. */
const tileFields = {
  symbol: z.nullable(symbol()),
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
export const boardInput = boardFields

/** A stroke as path.ts writes it. */
const path = () => z.string().check(z.regex(/^[0-9a-z]{4,1500}$/))

const pen = oneOf(['pen', 'marker'])

export const sorts = ['symbol', 'image', 'word', 'stroke'] as const

/** Of how it looked when a device last wrote it: a new one at every change, chosen by that device. */
export const mark = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{1,12}$/))

/**
 * One thing on a board. `x`, `y` is its middle in units of the board, `w` its width there (of a stroke: the longer side
 * of what it fills), `turn` in degrees clockwise; the higher `order`, the more in front. `path` as in path.ts.
 */
export const pieceFields = {
  board: id(),
  mark: mark(),
  order: whole(-100_000, 100_000),
  x: whole(0, BOARD.width),
  y: whole(0, BOARD.height),
  w: whole(20, BOARD.width),
  turn: whole(-180, 180),
  sort: oneOf(sorts),
  symbol: z.optional(symbol()),
  image: z.optional(id()),
  alt: z.optional(text(200)),
  text: z.optional(text(40)),
  colour: z.optional(colourName),
  path: z.optional(path()),
  pen: z.optional(pen),
}
export const Piece = z.strictObject(pieceFields)
export type Piece = z.output<typeof Piece>

/** `times` = how often this person has told about it. */
export const Turn = z.strictObject({
  person: id(),
  state: oneOf(['spoken', 'passed']),
  times: whole(0, 1_000),
})
export type Turn = z.output<typeof Turn>

/** Only of the board that all make: what is drawn on an own board is nobody's business yet. */
const onSharedBoard = { id: newId(), board: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,34}:board$/)) }

const { x, y, w, turn } = pieceFields

/** A stroke while it is drawn; `id` is that of the piece that it becomes. */
export const LiveStroke = z.strictObject({
  ...onSharedBoard,
  path: path(),
  pen,
  colour: colourName,
})
export type LiveStroke = z.output<typeof LiveStroke>

/** Where a piece is while it is moved, sized or turned. */
export const LiveDrag = z.strictObject({ ...onSharedBoard, x, y, w, turn })
export type LiveDrag = z.output<typeof LiveDrag>

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
  live: { stroke: { ...live, input: LiveStroke }, drag: { ...live, input: LiveDrag } },
})

export const rulesId = (step: string): string => `${step}:rules`
export const sharedBoardId = (step: string): string => `${step}:board`
export const nextId = (step: string): string => `${step}:next`
export const stageId = (step: string): string => `${step}:stage`
