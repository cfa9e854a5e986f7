// Draws the tiles of the quick form: each on its own paper, together on the table.
import type { Pictures } from '#shared/kernel/activity.ts'
import { drawPhoto, drawSymbol, drawWord } from '#shared/board/draw.ts'
import { fitted } from '#shared/board/letters.ts'
import { cutOut, tilt } from '#shared/board/paper.ts'
import type { Tile } from './records.ts'
import {
  ground,
  ink,
  moved,
  paper,
  paper2,
  picture,
  sheet,
  textBlock,
  yellow,
  type Picture,
} from '#shared/board/svg.ts'

export type LaidTile = { readonly id: string; readonly data: Tile }

export const TILE = { width: 360, height: 440 } as const

const FIELD = { x: 20, y: 20, width: 320 } as const
const GAP = 30
const EDGE = 44
const LEADING = 1.28

/** How high the image is: over the whole tile when there is no sentence under it. */
const fieldHeight = ({ because }: Tile): number => (because === '' ? TILE.height - 2 * FIELD.y : 220)

/** The word lies over the lower edge of an image; alone it is the image. */
const hasStrip = ({ word, symbol, image }: Tile): boolean =>
  word !== '' && (symbol !== null || image !== null)

/** The image above: a photo, a symbol on a field, or a word alone on yellow paper. */
const drawImage = ({ id, data }: LaidTile, pictures: Pictures): string => {
  const { symbol, image, alt, word } = data
  const height = fieldHeight(data)
  const [x, y] = [FIELD.x + FIELD.width / 2, FIELD.y + height / 2]
  const field = (fill: string): string =>
    `<path d="${cutOut(`field ${id}`, FIELD.x, FIELD.y, FIELD.width, height, 2)}" fill="${fill}"/>`
  if (image !== null)
    return field(paper2) + moved(x, y, 0, drawPhoto(image, alt, FIELD.width - 4, height - 4, pictures))
  if (symbol !== null) {
    const size = Math.min(FIELD.width, height) * (hasStrip(data) ? 0.7 : 0.76)
    return field(paper2) + moved(x, y - (hasStrip(data) ? 14 : 0), 0, drawSymbol(symbol, size, pictures))
  }
  const { lines, size } = fitted(word, FIELD.width - 40, height - 30, [58, 50, 44, 38, 32, 26, 20], 1.15)
  return field(yellow) + textBlock(lines, x, y, { size, fill: ink, leading: 1.15, serif: true })
}

const drawStrip = ({ id, data }: LaidTile): string => {
  const strip = drawWord(`strip ${id}`, data.word, 'geel', Math.min(300, 40 + data.word.length * 15))
  return moved(TILE.width / 2, FIELD.y + fieldHeight(data) - 6, tilt(`strip ${id}`, 2), strip)
}

/** One tile, with its left top corner at 0, 0. */
const drawOne = (tile: LaidTile, pictures: Pictures): string => {
  const { because } = tile.data
  const top = FIELD.y + fieldHeight(tile.data) + (hasStrip(tile.data) ? 34 : 14)
  const room = TILE.height - 18 - top
  const { lines, size } = fitted(because, TILE.width - 44, room, [26, 24, 22, 20, 18, 16, 14, 12], LEADING)
  return (
    sheet(cutOut(tile.id, 0, 0, TILE.width, TILE.height, 2.5), paper) +
    drawImage(tile, pictures) +
    (hasStrip(tile.data) ? drawStrip(tile) : '') +
    textBlock(lines, TILE.width / 2, top + room / 2, { size, fill: ink, leading: LEADING })
  )
}

/** A single tile on the table. */
export const drawTile = (tile: LaidTile, pictures: Pictures): Picture => {
  const [width, height] = [TILE.width + 2 * EDGE, TILE.height + 2 * EDGE]
  return picture(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${ground.table}"/>${moved(EDGE, EDGE, 0, drawOne(tile, pictures))}`,
  )
}

/** How many tiles lie beside each other. */
export const columnsFor = (tiles: number): number => Math.max(1, Math.min(4, tiles))

/** All tiles beside and under each other, in this order. */
export const drawWall = (tiles: readonly LaidTile[], pictures: Pictures): Picture => {
  const columns = columnsFor(tiles.length)
  const rows = Math.max(1, Math.ceil(tiles.length / columns))
  const width = 2 * EDGE + columns * TILE.width + (columns - 1) * GAP
  const height = 2 * EDGE + rows * TILE.height + (rows - 1) * GAP
  const laid = tiles.map((tile, index) => {
    const row = Math.floor(index / columns)
    const inRow = row === rows - 1 ? tiles.length - row * columns : columns
    const x = (width - inRow * TILE.width - (inRow - 1) * GAP) / 2 + (index % columns) * (TILE.width + GAP)
    const y = EDGE + row * (TILE.height + GAP)
    const middle = moved(-TILE.width / 2, -TILE.height / 2, 0, drawOne(tile, pictures))
    return moved(x + TILE.width / 2, y + TILE.height / 2, tilt(tile.id, 1.2), middle)
  })
  return picture(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${ground.table}"/>${laid.join('')}`,
  )
}
