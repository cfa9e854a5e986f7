// How large a piece is on the board, and how large and small it may become.
import { wordShape } from './letters.ts'
import { NOTE_SCALE, noteShape } from './notes.ts'
import { boxOf, decodePath, type Point } from './path.ts'
import { BOARD, type Piece } from './pieces.ts'

export type Size = { readonly width: number; readonly height: number }

export const pens = {
  pen: { width: 6, opacity: 1 },
  marker: { width: 26, opacity: 0.45 },
} as const

/** The shape of a photo that is not known yet. */
const PRINT: Size = { width: 4, height: 3 }

const SMALLEST = { symbol: 50, image: 80, word: 60, stroke: 20 } as const

/** The least and the most that `w` of this piece may be. */
export const widths = ({ sort, text = '' }: Pick<Piece, 'sort' | 'text'>): readonly [number, number] => {
  if (sort !== 'note') return [SMALLEST[sort], BOARD.width]
  const { width } = noteShape(text)
  return [width * NOTE_SCALE.least, width * NOTE_SCALE.most]
}

const decoded = new WeakMap<Piece, readonly Point[]>()

/** The points of a stroke, read once. */
export const pointsOf = (piece: Piece): readonly Point[] => {
  const known = decoded.get(piece) ?? decodePath(piece.path ?? '')
  decoded.set(piece, known)
  return known
}

const as = (w: number, shape: Size): Size => ({ width: w, height: (w * shape.height) / shape.width })

/** How wide and high a piece is before it is turned, the thickness of a line included. */
export const sizeOf = (piece: Piece, photo: Size = PRINT): Size => {
  const { sort, w, text = '' } = piece
  switch (sort) {
    case 'symbol':
      return { width: w, height: w }
    case 'image':
      return as(w, photo)
    case 'word':
      return as(w, wordShape(text))
    case 'note':
      return as(w, noteShape(text))
    case 'stroke': {
      const points = pointsOf(piece)
      const scale = w / boxOf(points).size
      const long = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
      const line = pens[piece.pen ?? 'pen'].width
      return {
        width: Math.max(20, (long(points.map(({ x }) => x)) + line) * scale),
        height: Math.max(20, (long(points.map(({ y }) => y)) + line) * scale),
      }
    }
  }
}
