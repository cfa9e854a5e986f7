// What can lie on a board, and what is kept of it: the fields that every activity with a board puts in its records.
import * as z from 'zod/mini'
import { id, newId, oneOf, text, whole } from '#shared/kernel/fields.ts'
import { colourName } from './colours.ts'

/** The grid on which everything lies, in units: x from 0 to 1,000, y from 0 to 700. */
export const BOARD = { width: 1_000, height: 700 } as const

/** A note is a geeltje; a word is cut out of paper; an image is a photo. */
export const sorts = ['symbol', 'image', 'word', 'stroke', 'note'] as const
export type Sort = (typeof sorts)[number]

/** The most characters of a word, and of a note. */
export const MOST_TEXT = { word: 40, note: 140 } as const

/** The name of a built-in symbol (shared/content/symbols); one that a later version no longer has is drawn as its text. */
export const symbolName = () => z.string().check(z.regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/))

/** A stroke as path.ts writes it. */
const path = () => z.string().check(z.regex(/^[0-9a-z]{4,1500}$/))

const pen = oneOf(['pen', 'marker'])

/** Of how it looked when a device last wrote it: a new one at every change, chosen by that device. */
export const mark = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{1,12}$/))

const placeFields = {
  x: whole(0, BOARD.width),
  y: whole(0, BOARD.height),
  w: whole(20, BOARD.width),
  turn: whole(-180, 180),
}

/**
 * The fields of one thing on a board of these sorts. `x`, `y` is its middle in units of the board, `w` its width there
 * (of a stroke: the longer side of what it fills), `turn` in degrees clockwise; the higher `order`, the more in front.
 */
export const pieceFields = <const S extends readonly [Sort, ...Sort[]]>(these: S) => ({
  mark: mark(),
  order: whole(-100_000, 100_000),
  ...placeFields,
  sort: oneOf(these),
  symbol: z.optional(symbolName()),
  image: z.optional(id()),
  alt: z.optional(text(200)),
  text: z.optional(text(these.includes('note') ? MOST_TEXT.note : MOST_TEXT.word)),
  colour: z.optional(colourName),
  path: z.optional(path()),
  pen: z.optional(pen),
})

const AnyPiece = z.object({ ...pieceFields(sorts), round: z.optional(whole(1, 4)) })

/** A thing on any board. `round`: in which round it was laid, where there are rounds. */
export type Piece = z.output<typeof AnyPiece>

/** A line between two things, from one to the other. */
export const linkFields = { from: newId(), to: newId() }

const AnyLink = z.object({ ...linkFields, round: z.optional(whole(1, 4)) })
export type Link = z.output<typeof AnyLink>

/** A stroke while it is drawn; `id` is that of the piece that it becomes. */
export const liveStroke = <B extends z.ZodMiniType<string>>(board: B) => ({
  id: newId(),
  board,
  path: path(),
  pen,
  colour: colourName,
})

/** Where a piece is while it is moved, sized or turned. */
export const liveDrag = <B extends z.ZodMiniType<string>>(board: B) => ({
  id: newId(),
  board,
  ...placeFields,
})

const AnyStroke = z.object(liveStroke(z.string()))
export type LiveStroke = z.output<typeof AnyStroke>
const AnyDrag = z.object(liveDrag(z.string()))
export type LiveDrag = z.output<typeof AnyDrag>
