// How large notes can hang on the projector, and how high each comes out. No letter is under 28 pixels.
import type { Note } from '#shared/activities/flaps/records.ts'
import { widthOf, wrap } from '#shared/activities/flaps/measure.ts'
import { sideWords } from '../texts.ts'
import { textLetters, titleLetters } from './letters.ts'

/**
 * In pixels of a projector of 1920 x 1080. `lanes` = strips beside each other on a sheet, each with `columns` notes
 * beside each other. `least` = how high a note is at least; `ends` = above and below its text; `sides` = left and
 * right of it together; `name` = the letters of the name of a group; `inset` = how far loose notes, and notes in a
 * group, lie from the edges of a lane.
 */
export type Density = {
  readonly id: string
  readonly lanes: number
  readonly columns: number
  readonly size: number
  /** Height of a line in parts of `size`. */
  readonly line: number
  readonly least: number
  readonly ends: readonly [above: number, below: number]
  readonly sides: number
  readonly gap: number
  readonly name: number
  readonly inset: readonly [loose: number, grouped: number]
}

const rows = { lanes: 1, sides: 28, inset: [12, 12] } as const
const lanes = { lanes: 3, columns: 1, sides: 24, inset: [0, 8] } as const

/** From as in the picture to as much as can be read from eight metres. */
const onSheet: readonly Density[] = [
  { id: 'wide', ...rows, columns: 3, size: 32, line: 1.12, least: 150, ends: [20, 10], gap: 14, name: 34 },
  { id: 'middle', ...rows, columns: 3, size: 30, line: 1.12, least: 96, ends: [18, 8], gap: 12, name: 34 },
  { id: 'lanes', ...lanes, size: 30, line: 1.07, least: 60, ends: [14, 5], gap: 9, name: 30 },
  { id: 'close', ...rows, columns: 4, size: 28, line: 1.08, least: 76, ends: [16, 7], gap: 9, name: 32 },
  { id: 'dense', ...lanes, size: 28, line: 1.05, least: 60, ends: [13, 4], gap: 7, name: 28 },
]
const alone: readonly Density[] = [
  { id: 'huge', ...rows, columns: 3, size: 60, line: 1.12, least: 290, ends: [34, 20], gap: 36, name: 34 },
  { id: 'large', ...rows, columns: 4, size: 44, line: 1.12, least: 200, ends: [28, 16], gap: 24, name: 34 },
  { id: 'less', ...rows, columns: 5, size: 36, line: 1.12, least: 150, ends: [22, 12], gap: 18, name: 34 },
  { id: 'wide', ...rows, columns: 6, size: 30, line: 1.1, least: 110, ends: [18, 8], gap: 14, name: 34 },
]

/** `foot` = what is free when the line at the bottom, about pages and what was taken away, is not needed. */
export type Room = {
  readonly wide: number
  readonly high: number
  readonly foot: number
  readonly densities: readonly Density[]
}

/** Inside one of the two sheets, under its title; the line below it is kept free. */
export const SHEET: Room = { wide: 854, high: 716, foot: 38, densities: onSheet }
/** One group that has all of the screen. */
export const ALONE: Room = { wide: 1704, high: 650, foot: 40, densities: alone }

export const LANE_GAP = 10
/** Above and below the notes of a group, with its edges; before each group, and before loose notes. */
export const TRAY = { ends: 16, gap: 12 }

const BORDER = 3
/** A note of more characters takes two columns, in letters of the same size. */
const BROAD = 60
const FOOT = { size: 28, gap: 4 }
/** Beside the name of a group there is room for its stickers, and behind it stands how many notes it has. */
const STICKERS = 64
const COUNT = ' 00'
const NAME_SIDES = 14
const NAME_LINE = 1.12
const NAME_ENDS = 14

/** How many columns a note takes. */
export const spanOf = ({ text }: Pick<Note, 'text'>, { columns }: Density): number =>
  columns > 2 && text.length > BROAD ? 2 : 1

const laneWidth = ({ wide }: Room, density: Density): number =>
  (wide - (density.lanes - 1) * LANE_GAP) / density.lanes

/** Lines are counted once for each text and width; records do not change. */
const counted = new WeakMap<Pick<Note, 'text'>, Map<string, number>>()

const linesOf = (note: Pick<Note, 'text'>, width: number, size: number): number => {
  const key = `${width} ${size}`
  const known = counted.get(note) ?? new Map<string, number>()
  counted.set(note, known)
  const lines = known.get(key) ?? wrap(note.text, width, size, textLetters).length
  known.set(key, lines)
  return lines
}

/** How wide the lines on a note can be. */
const lineWidth = (note: Pick<Note, 'text'>, grouped: boolean, room: Room, density: Density): number => {
  const { columns, gap, sides, inset } = density
  const inner = laneWidth(room, density) - 2 * inset[grouped ? 1 : 0]
  const column = (inner - (columns - 1) * gap) / columns
  return (spanOf(note, density) === 2 ? 2 * column + gap : column) - sides - BORDER
}

export const noteHeight = (
  note: Pick<Note, 'text' | 'side'>,
  grouped: boolean,
  room: Room,
  density: Density,
): number => {
  const { size, line, least, ends } = density
  const wide = lineWidth(note, grouped, room, density)
  const side = note.side === null ? [] : wrap(sideWords[note.side], wide, FOOT.size, textLetters)
  const foot = side.length === 0 ? 0 : side.length * FOOT.size * line + FOOT.gap
  return Math.max(least, linesOf(note, wide, size) * size * line + ends[0] + ends[1] + BORDER + foot)
}

/** Whether a word of it is wider than a line, so that it would be broken where no word breaks. */
export const breaksWord = (
  note: Pick<Note, 'text'>,
  grouped: boolean,
  room: Room,
  density: Density,
): boolean => {
  const wide = lineWidth(note, grouped, room, density)
  return note.text.split(/\s+/u).some((word) => widthOf(word, density.size, textLetters) > wide)
}

/** How high the name of a group is, with what stands beside it. */
export const nameHeight = (name: string, room: Room, density: Density): number => {
  const wide = laneWidth(room, density) - 2 * density.inset[1] - NAME_SIDES - STICKERS
  const lines = wrap(name + COUNT, wide, density.name, titleLetters).length
  return lines * density.name * NAME_LINE + NAME_ENDS
}
