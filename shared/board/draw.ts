// Draws a board as it lies on the table, as SVG: the same for the same records, wherever it is drawn.
import type { Pictures } from '#shared/kernel/activity.ts'
import { colours } from './colours.ts'
import { fitted, WORD_LEADING, wordShape } from './letters.ts'
import { cutOut } from './paper.ts'
import { boxOf, decodePath, lineThrough } from './path.ts'
import type { LaidLink } from './links.ts'
import { linkPath, type End } from './line.ts'
import { NOTE, noteShape } from './notes.ts'
import { BOARD, type Piece } from './pieces.ts'
import { pens, sizeOf } from './size.ts'
import {
  emptyFrame,
  escaped,
  glue,
  ground,
  ink,
  moved,
  paper,
  picture,
  rounded,
  sheet,
  textBlock,
  yellow,
  type Picture,
} from './svg.ts'
import { texts } from './texts.ts'

export type Laid = { readonly id: string; readonly data: Piece }

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

/** A geeltje of `width`, around 0, 0: glue along the top, the left bottom corner curls. */
export const drawNote = (text: string, width: number): string => {
  const shape = noteShape(text)
  const [right, bottom] = [rounded(shape.width), rounded(shape.height)]
  const curl = `M0 0H${right}V${bottom}H18Q0 ${bottom} 0 ${rounded(shape.height - 18)}Z`
  const middle = (NOTE.top + shape.height - NOTE.edge) / 2
  const inside =
    sheet(curl, yellow) +
    `<path d="M0 0H${right}V8H0Z" fill="${glue}" opacity=".55"/>` +
    textBlock(shape.lines, NOTE.edge, middle, {
      size: shape.letters,
      fill: ink,
      leading: NOTE.leading,
      side: 'start',
    })
  const scale = width / shape.width
  return moved((-shape.width * scale) / 2, (-shape.height * scale) / 2, 0, inside, scale)
}

const DISC = 12

/** In which round it was laid, on its right top corner. Not on lines: there the list tells it. */
const drawRound = (piece: Piece, pictures: Pictures): string => {
  if (piece.round === undefined || piece.sort === 'stroke') return ''
  const { width, height } = sizeOf(piece, pictures.image(piece.image ?? ''))
  const number = textBlock([String(piece.round)], 0, 0, { size: 17, fill: ink, leading: 1 })
  return moved(
    width / 2 - 2,
    -height / 2 + 2,
    0,
    `<circle r="${DISC}" fill="${paper}" stroke="${ink}" stroke-width="2"/>${number}`,
  )
}

const drawSort = ({ id, data }: Laid, pictures: Pictures): string => {
  switch (data.sort) {
    case 'symbol':
      return drawSymbol(data.symbol ?? '', data.w, pictures)
    case 'image':
      return drawPrint(id, data, pictures)
    case 'word':
      return drawWord(id, data.text ?? '', data.colour, data.w)
    case 'note':
      return drawNote(data.text ?? '', data.w)
    case 'stroke':
      return drawStroke(data)
  }
}

/** One piece as it lies, around 0, 0 and not turned. */
export const drawPiece = (piece: Laid, pictures: Pictures): string =>
  drawSort(piece, pictures) + drawRound(piece.data, pictures)

/** The line of a link. */
export const LINK = { width: 4.5, ink } as const

const drawLinks = (links: readonly LaidLink[], pieces: readonly Laid[], pictures: Pictures): string => {
  const ends = new Map(
    pieces.map(({ id, data }): [string, End] => [
      id,
      { x: data.x, y: data.y, turn: data.turn, size: sizeOf(data, pictures.image(data.image ?? '')) },
    ]),
  )
  return links
    .flatMap(({ id, data }) => {
      const [from, to] = [ends.get(data.from), ends.get(data.to)]
      return from && to ? [linkPath(id, from, to)] : []
    })
    .map(
      (d) =>
        `<path d="${d}" fill="none" stroke="${LINK.ink}" stroke-width="${LINK.width}" stroke-linecap="round" stroke-linejoin="round"/>`,
    )
    .join('')
}

/** A board with everything that lies on it; links run under the things that they join. */
export const drawBoard = (
  pieces: readonly Laid[],
  pictures: Pictures,
  links: readonly LaidLink[] = [],
): Picture => {
  const { width, height } = BOARD
  const border = `<rect x="16" y="16" width="${width - 32}" height="${height - 32}" rx="6" fill="none" stroke="${ground.print}" stroke-width="3" stroke-dasharray="14 9"/>`
  const laid = inLayers(pieces).map((one) =>
    moved(one.data.x, one.data.y, one.data.turn, drawPiece(one, pictures)),
  )
  return picture(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${ground.board}"/>${border}${drawLinks(links, pieces, pictures)}${laid.join('')}`,
  )
}
