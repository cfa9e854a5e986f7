// A geeltje on a board: how large it is follows from how much stands on it.
import { wrapped } from './letters.ts'

export type NoteShape = {
  readonly lines: readonly string[]
  /** Of the paper, and the size of the letters, in units of the board. */
  readonly width: number
  readonly height: number
  readonly letters: number
}

/** By the most characters that stand on it. */
const classes = [
  { most: 28, width: 150, letters: 23 },
  { most: 70, width: 190, letters: 20 },
  { most: Number.POSITIVE_INFINITY, width: 236, letters: 19 },
] as const

export const NOTE = { edge: 13, top: 20, leading: 1.22 } as const

/** A note may be made a little larger or smaller than it is by itself. */
export const NOTE_SCALE = { least: 0.8, most: 1.5 } as const

/** The note as it is by itself; drawn at another width everything on it grows along. */
export const noteShape = (text: string): NoteShape => {
  const { width, letters } = classes.find(({ most }) => text.length <= most) ?? classes[2]
  const lines = wrapped(text, (width - 2 * NOTE.edge) / letters)
  const height = NOTE.top + lines.length * letters * NOTE.leading + NOTE.edge
  return { lines, width, letters, height: Math.max(height, width * 0.62) }
}
