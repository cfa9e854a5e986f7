// Draws a board as it lies on the table, as SVG: the same for the same records, wherever it is drawn.
import type { Pictures } from '#shared/kernel/activity.ts'
import { colours } from './colours.ts'
import { fitted, WORD_LEADING, wordShape } from './letters.ts'
import { cutOut } from './paper.ts'
import { boxOf, decodePath, lineThrough } from './path.ts'
import { BOARD, type Piece } from './records.ts'
import {
  emptyFrame,
  escaped,
  ground,
  moved,
  paper,
  picture,
  rounded,
  sheet,
  textBlock,
  type Picture,
} from './svg.ts'
import { texts } from './texts.ts'

export type Laid = { readonly id: string; readonly data: Piece }

export const pens = {
  pen: { width: 6, opacity: 1 },
  marker: { width: 26, opacity: 0.45 },
} as const

/** In the order in which they are drawn: the last lies on top. Those of the same layer in the order of their ids. */
export const inLayers = <T extends Laid>(pieces: readonly T[]): T[] =>
  [...pieces].sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))

const frame = (width: number, height: number, text: string): string => {
  const { lines, size } = fitted(text, width * 0.86, height * 0.9, [20, 16, 12, 9, 7])
  return emptyFrame(width, height, lines, size)
}

/** A symbol of `width`, around 0, 0. */
export const drawSymbol = (id: string, width: number, pictures: Pictures): string => {
  const symbol = pictures.symbol(id)
  if (!symbol) return frame(width, width, texts.symbol)
  const [half, size] = [rounded(-width / 2), rounded(width)]
  return `<svg x="${half}" y="${half}" width="${size}" height="${size}" viewBox="0 0 32 32">${symbol.body}</svg>`
}

/** A photo that fills `width` by `height`, around 0, 0; what does not fit falls off. */
export const drawPhoto = (
  id: string,
  alt: string,
  width: number,
  height: number,
  pictures: Pictures,
): string => {
  const photo = pictures.image(id)
  if (!photo) return frame(width, height, alt === '' ? texts.photo : alt)
  return (
    `<svg x="${rounded(-width / 2)}" y="${rounded(-height / 2)}" width="${rounded(width)}" height="${rounded(height)}" ` +
    `viewBox="0 0 ${photo.width} ${photo.height}" preserveAspectRatio="xMidYMid slice">` +
    `<image href="${escaped(photo.href)}" width="${photo.width}" height="${photo.height}"/></svg>`
  )
}

/** A photo on a board keeps its own shape, and has the white edge of a print. */
const drawPrint = (id: string, { image = '', alt = '', w }: Piece, pictures: Pictures): string => {
  const photo = pictures.image(image)
  const height = photo ? (w * photo.height) / photo.width : w * 0.75
  const edge = Math.max(3, w * 0.025)
  const outline = cutOut(id, -w / 2, -height / 2, w, height, 1)
  return sheet(outline, paper) + drawPhoto(image, alt, w - 2 * edge, height - 2 * edge, pictures)
}

/** A word on paper of `width`, around 0, 0. */
export const drawWord = (id: string, text: string, colour: Piece['colour'], width: number): string => {
  const shape = wordShape(text)
  const size = width / shape.width
  const height = shape.height * size
  const { paper: sheetColour, on } = colours[colour ?? 'geel']
  const outline = cutOut(id, -width / 2, -height / 2, width, height, Math.min(2.5, height / 20))
  return (
    sheet(outline, sheetColour) +
    textBlock(shape.lines, 0, 0, { size, fill: on, leading: WORD_LEADING, serif: true })
  )
}

const drawStroke = ({ path = '', pen = 'pen', colour = 'inkt', w }: Piece): string => {
  const points = decodePath(path)
  if (points.length === 0) return ''
  const { x, y, size } = boxOf(points)
  const { width, opacity } = pens[pen]
  const line =
    `<path d="${lineThrough(points)}" transform="translate(${-x} ${-y})" fill="none" stroke="${colours[colour].ink}" ` +
    `stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`
  return moved(0, 0, 0, line, w / size)
}

/** One piece as it lies, around 0, 0 and not turned. */
export const drawPiece = ({ id, data }: Laid, pictures: Pictures): string => {
  switch (data.sort) {
    case 'symbol':
      return drawSymbol(data.symbol ?? '', data.w, pictures)
    case 'image':
      return drawPrint(id, data, pictures)
    case 'word':
      return drawWord(id, data.text ?? '', data.colour, data.w)
    case 'stroke':
      return drawStroke(data)
  }
}

/** A board with everything that lies on it. */
export const drawBoard = (pieces: readonly Laid[], pictures: Pictures): Picture => {
  const { width, height } = BOARD
  const border = `<rect x="16" y="16" width="${width - 32}" height="${height - 32}" rx="6" fill="none" stroke="${ground.print}" stroke-width="3" stroke-dasharray="14 9"/>`
  const laid = inLayers(pieces).map((one) =>
    moved(one.data.x, one.data.y, one.data.turn, drawPiece(one, pictures)),
  )
  return picture(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${ground.board}"/>${border}${laid.join('')}`,
  )
}
