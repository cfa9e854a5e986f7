// The sheets as they hung, drawn for the report: paper on the table, trays with their geeltjes, loose ones under them.
import { dilemmaColours } from '#shared/content/colours.ts'
import { fonts, palette } from '#shared/report/palette.ts'
import { escape } from '#shared/report/html-escape.ts'
import { pagesOf, SIZE, type Card, type Page, type Tray } from './layout.ts'
import { TITLE, widthOf, wrap } from './measure.ts'
import type { Note, Pair, SheetId } from './records.ts'
import type { Item, Pile, Sheet } from './sheet.ts'

const WIDTH = 1_200
const EDGE = 30
const LETTERS = 34
const LINE = 42
const PEG = '#D8C79C'
const PEG_SIDE = '#A08A58'

/** A little crooked, as hands stick them; in degrees, by turns. */
const TURNS = [-1, 0.7, -0.5, 1, -0.8, 0.5, -0.6]

export type Hung = {
  readonly pair: Pair
  readonly sheets: Readonly<Record<SheetId, Sheet>>
  /** How many stickers a group or a loose note got; empty before they are counted. */
  readonly weights: ReadonlyMap<string, number>
  /** What stands above the statement. */
  readonly intro: string
  readonly titles: Readonly<Record<SheetId, string>>
  /** The name of a group, also when nobody gave it one; with `more` it goes on from the drawing before. */
  readonly groupName: (pile: Pick<Pile, 'name'>) => string
  readonly continued: string
  /** How a note is signed; empty when it is not. */
  readonly signature: (note: Item<Note>) => string
}

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number }

const round = (value: number): string => String(Math.round(value * 10) / 10)

const box = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${more}/>`

type Letters = {
  readonly size: number
  readonly fill?: string
  readonly weight?: number
  readonly title?: boolean
}

const write = (
  x: number,
  y: number,
  text: string,
  { size, fill = palette.ink, weight, title }: Letters,
): string =>
  `<text x="${round(x)}" y="${round(y)}" font-family="${title ? fonts.title : fonts.text}" font-size="${size}"` +
  `${weight === undefined ? '' : ` font-weight="${weight}"`} fill="${fill}">${escape(text)}</text>`

const sticker = (x: number, y: number, n: number): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="15" fill="${palette.table}"/>` +
  `<text x="${round(x)}" y="${round(y + 6)}" text-anchor="middle" font-family="${fonts.text}" font-size="17"` +
  ` font-weight="700" fill="${palette.paper}">${n}</text>`

const drawCard = (card: Card, weight: number | undefined, turn: number): string => {
  const { width, height } = card
  const curl = `M0 0H${round(width)}V${round(height)}H18Q0 ${round(height)} 0 ${round(height - 18)}Z`
  return (
    `<g transform="translate(${round(card.x)} ${round(card.y)}) rotate(${turn} ${round(width / 2)} ${round(height / 2)})">` +
    `<path d="${curl}" transform="translate(1.5 4)" fill="#3C2D00" opacity="0.22"/>` +
    `<path d="${curl}" fill="${palette.yellow}"/>` +
    box(0, 0, width, 8, palette.yellowSide, ' opacity="0.55"') +
    card.lines
      .map((line, index) => write(12, 31 + index * SIZE.line, line, { size: SIZE.letters, weight: 550 }))
      .join('') +
    card.signature
      .map((line, index) =>
        write(20, height - 10 - (card.signature.length - 1 - index) * SIZE.signatureLine, line, {
          size: SIZE.signature,
          fill: palette.inkSoft,
        }),
      )
      .join('') +
    (weight === undefined ? '' : sticker(width - 15, height - 13, weight)) +
    '</g>'
  )
}

const drawTray = (tray: Tray, continued: string, weight: number | undefined): string =>
  box(
    0,
    tray.y,
    SIZE.inner,
    tray.height,
    palette.paper2,
    ` rx="10" stroke="${palette.hair}" stroke-width="1.5"`,
  ) +
  tray.name
    .map((line, index) => write(12, tray.y + 29 + index * 30, line, { size: SIZE.group, title: true }))
    .join('') +
  write(
    24 + widthOf(tray.name.at(-1) ?? '', SIZE.group * TITLE),
    tray.y + 28 + (tray.name.length - 1) * 30,
    tray.more ? continued : String(tray.count),
    { size: tray.more ? 17 : 19, weight: 700, fill: palette.inkSoft },
  ) +
  (weight === undefined || tray.more ? '' : sticker(SIZE.inner - 24, tray.y + 22, weight))

const PAPER_TOP = 78

const drawSheet = (
  page: Page,
  x: number,
  y: number,
  height: number,
  title: string,
  hung: Hung,
  count: number,
): string =>
  box(x + 2, y + 5, SIZE.sheet, height, '#0F1C18', ' opacity="0.35" rx="3"') +
  box(x, y, SIZE.sheet, height, palette.paper, ' rx="3"') +
  write(x + 18, y + 50, title, { size: 32, title: true }) +
  `<text x="${x + SIZE.sheet - 18}" y="${y + 49}" text-anchor="end" font-family="${fonts.text}" font-size="24"` +
  ` font-weight="700" fill="${palette.ink}">${count}</text>` +
  box(x + 16, y + 62, SIZE.inner, 3.5, palette.ink) +
  `<g transform="translate(${x + 16} ${y + PAPER_TOP})">` +
  page.trays.map((tray) => drawTray(tray, hung.continued, hung.weights.get(tray.id))).join('') +
  page.cards
    .map((card, index) => drawCard(card, hung.weights.get(card.id), TURNS[index % TURNS.length] ?? 0))
    .join('') +
  '</g>'

const drawSign = (pair: Pair): string =>
  pair.letter === undefined
    ? ''
    : box(
        EDGE,
        26,
        78,
        78,
        dilemmaColours[pair.colour ?? 'own'],
        ` rx="10" stroke="${palette.paper}" stroke-width="4"`,
      ) +
      `<text x="${EDGE + 39}" y="83" text-anchor="middle" font-family="${fonts.title}" font-size="50"` +
      ` fill="${palette.paper}">${escape(pair.letter)}</text>`

const drawPeg = (x: number, y: number): string =>
  box(x, y + 3, 28, 27, PEG_SIDE, ' rx="5"') + box(x, y, 28, 27, PEG, ' rx="5"')

const EMPTY: Page = { trays: [], cards: [], height: 0 }

/**
 * Draws both sheets of a pair beside each other; when they are too long for a page of paper, in several drawings.
 * Each is an SVG document that needs nothing from outside; every text of people in it is escaped.
 */
export const drawSheets = (hung: Hung): Drawing[] => {
  const left = hung.pair.letter === undefined ? EDGE : EDGE + 100
  const statement = wrap(hung.pair.statement, WIDTH - left - EDGE, LETTERS * TITLE)
  const rail = Math.max(118, 62 + statement.length * LINE)
  const top = rail + 10
  const pages = {
    pro: pagesOf(hung.sheets.pro, hung.groupName, hung.signature),
    con: pagesOf(hung.sheets.con, hung.groupName, hung.signature),
  }
  return Array.from({ length: Math.max(pages.pro.length, pages.con.length) }, (_, index) => {
    const pro = pages.pro[index] ?? EMPTY
    const con = pages.con[index] ?? EMPTY
    const paper = Math.max(180, PAPER_TOP + Math.max(pro.height, con.height) + 18)
    const height = Math.ceil(top + paper + EDGE)
    const right = WIDTH - EDGE - SIZE.sheet
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
      box(0, 0, WIDTH, height, palette.table) +
      drawSign(hung.pair) +
      write(left, 42, hung.intro, { size: 21, fill: palette.onTable }) +
      statement
        .map((line, at) =>
          write(left, 82 + at * LINE, line, { size: LETTERS, fill: palette.onTable, title: true }),
        )
        .join('') +
      drawSheet(pro, EDGE, top, paper, hung.titles.pro, hung, hung.sheets.pro.count) +
      drawSheet(con, right, top, paper, hung.titles.con, hung, hung.sheets.con.count) +
      box(16, rail, WIDTH - 32, 16, palette.tableDeep, ' rx="8"') +
      [EDGE + 110, EDGE + 420, right + 110, right + 420].map((x) => drawPeg(x, rail - 5)).join('') +
      '</svg>'
    return { svg, width: WIDTH, height }
  })
}
