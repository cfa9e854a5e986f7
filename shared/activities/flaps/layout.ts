// Where everything of a sheet comes in the drawing: rows of notes, trays around groups, pages when it is much.
import { TITLE, wrap } from './measure.ts'
import type { Note } from './records.ts'
import type { Item, Pile, Sheet } from './sheet.ts'

/** All sizes in units of the drawing, which is 1,200 wide. */
export const SIZE = {
  sheet: 560,
  inner: 528,
  gap: 12,
  columns: 3,
  letters: 20,
  line: 23,
  signature: 15,
  signatureLine: 18,
  group: 24,
  page: 1_140,
} as const

const LONG = 60
const LEAST = 96
const TRAY = 10

export type Card = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly signature: readonly string[]
}

/** A group with what of it is on this page; `more` = it began on an earlier one. */
export type Tray = {
  readonly id: string
  readonly name: readonly string[]
  readonly count: number
  readonly y: number
  readonly height: number
  readonly more: boolean
}

export type Page = {
  readonly trays: readonly Tray[]
  readonly cards: readonly Card[]
  readonly height: number
}

type Row = { readonly cards: readonly Omit<Card, 'y'>[]; readonly height: number }

/** Notes in rows: a long one takes two columns, never smaller letters. All of a row are as high as the highest. */
const rowsOf = (
  notes: readonly Item<Note>[],
  width: number,
  signatureOf: (note: Item<Note>) => string,
): Row[] => {
  const column = (width - (SIZE.columns - 1) * SIZE.gap) / SIZE.columns
  const rows: Omit<Card, 'y' | 'height'>[][] = []
  let used: number = SIZE.columns
  for (const note of notes) {
    const span = note.data.text.length > LONG ? 2 : 1
    if (used + span > SIZE.columns) {
      rows.push([])
      used = 0
    }
    const wide = span * column + (span - 1) * SIZE.gap
    const lines = wrap(note.data.text, wide - 24, SIZE.letters)
    const x = used * (column + SIZE.gap)
    const signature = wrap(signatureOf(note), wide - 54, SIZE.signature)
    rows.at(-1)?.push({ id: note.id, x, width: wide, lines, signature })
    used += span
  }
  return rows.map((cards) => {
    const heights = cards.map(
      ({ lines, signature }) => lines.length * SIZE.line + 34 + signature.length * SIZE.signatureLine,
    )
    const height = Math.max(LEAST, ...heights)
    return { cards: cards.map((card) => ({ ...card, height })), height }
  })
}

/** How high the name of a group is. */
const headOf = ({ name }: Pick<Tray, 'name'>): number => name.length * 30 + 14

/** The rows of a sheet with the tray that each lies in, from top to bottom. */
const stripsOf = (
  sheet: Sheet,
  nameOf: (pile: Pile) => string,
  signatureOf: (note: Item<Note>) => string,
) => [
  ...sheet.groups.flatMap((pile) => {
    const name = wrap(nameOf(pile), SIZE.inner - 90, SIZE.group * TITLE)
    const tray = { id: pile.id, name, count: pile.notes.length }
    return rowsOf(pile.notes, SIZE.inner - 2 * TRAY, signatureOf).map((row) => ({ row, tray }))
  }),
  ...rowsOf(sheet.loose, SIZE.inner - 2 * TRAY, signatureOf).map((row) => ({ row, tray: undefined })),
]

/**
 * A sheet as pages that are at most `SIZE.page` high, unless one row is higher. Everything on it stands once; x counts
 * from the inner edge of the sheet, y from under its title.
 */
export const pagesOf = (
  sheet: Sheet,
  nameOf: (pile: Pile) => string,
  signatureOf: (note: Item<Note>) => string,
): Page[] => {
  const pages: { trays: Tray[]; cards: Card[]; height: number }[] = [{ trays: [], cards: [], height: 0 }]
  const begun = new Set<string>()
  let last: string | undefined
  for (const { row, tray } of stripsOf(sheet, nameOf, signatureOf)) {
    const changes = tray?.id !== last
    const space = changes && last !== undefined ? SIZE.gap : 0
    const head = tray && changes ? headOf(tray) : 0
    let page = pages.at(-1)
    const turns = page && page.height > 0 && page.height + space + head + row.height > SIZE.page
    if (!page || turns) {
      page = { trays: [], cards: [], height: 0 }
      pages.push(page)
    }
    let y = page.height + (turns ? 0 : space)
    if (tray && (changes || turns)) {
      page.trays.push({ ...tray, y, height: 0, more: begun.has(tray.id) })
      begun.add(tray.id)
      y += headOf(tray)
    }
    page.cards.push(...row.cards.map((card) => ({ ...card, x: card.x + TRAY, y })))
    page.height = y + row.height + SIZE.gap
    const open = page.trays.at(-1)
    if (tray && open) page.trays[page.trays.length - 1] = { ...open, height: page.height - open.y }
    last = tray?.id
  }
  return pages
}
