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
  { most: 28, width: 165, letters: 27 },
  { most: 70, width: 208, letters: 23 },
  { most: Number.POSITIVE_INFINITY, width: 256, letters: 21 },
] as const

export const NOTE = { edge: 13, top: 20, leading: 1.22 } as const

/** A note may be made a little larger or smaller than it is by itself. */
export const NOTE_SCALE = { least: 0.8, most: 1.5 } as const

type Class = (typeof classes)[number]

const linesOf = (text: string, { width, letters }: Class): string[] =>
  wrapped(text, (width - 2 * NOTE.edge) / letters)

/** Whether no word is broken over two lines. */
const keepsWords = (text: string, lines: readonly string[]): boolean => {
  const words = text.split(/\s+/)
  return lines.every((line) => line.split(' ').every((word) => words.includes(word)))
}

/**
 * The note as it is by itself; drawn at another width everything on it grows along. A long word makes it as large as a
 * note with more text.
 */
export const noteShape = (text: string): NoteShape => {
  const fits = classes.filter(({ most }) => text.length <= most)
  const one = fits.find((size) => keepsWords(text, linesOf(text, size))) ?? fits[0] ?? classes[2]
  const { width, letters } = one
  const lines = linesOf(text, one)
  const height = NOTE.top + lines.length * letters * NOTE.leading + NOTE.edge
  return { lines, width, letters, height: Math.max(height, width * 0.62) }
}
