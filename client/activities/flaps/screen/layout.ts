// What hangs where on the projector: how large the notes are, and which pages it takes to show every note whole.
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item, Sheet } from '#shared/activities/flaps/sheet.ts'
import { linesIn } from './measure.ts'

/**
 * In pixels of a projector of 1920 x 1080. `least` = how high a note is at least; `ends` = above and below its text;
 * `head` = the line with the name of a group.
 */
export type Density = {
  readonly id: string
  readonly columns: number
  readonly size: number
  /** Height of a line in parts of `size`. */
  readonly line: number
  readonly least: number
  readonly ends: readonly [above: number, below: number]
  readonly gap: number
  readonly head: number
}

/** From as in the picture to as much as can be read from eight metres; no letter is under 28 pixels. */
const onSheet: readonly Density[] = [
  { id: 'wide', columns: 3, size: 32, line: 1.12, least: 150, ends: [20, 10], gap: 14, head: 58 },
  { id: 'middle', columns: 3, size: 30, line: 1.12, least: 96, ends: [18, 8], gap: 12, head: 54 },
  { id: 'close', columns: 4, size: 28, line: 1.08, least: 76, ends: [16, 7], gap: 9, head: 46 },
]
const alone: readonly Density[] = [
  { id: 'huge', columns: 3, size: 60, line: 1.12, least: 290, ends: [34, 20], gap: 36, head: 0 },
  { id: 'large', columns: 4, size: 44, line: 1.12, least: 200, ends: [28, 16], gap: 24, head: 0 },
  { id: 'less', columns: 5, size: 36, line: 1.12, least: 150, ends: [22, 12], gap: 18, head: 0 },
  { id: 'wide', columns: 6, size: 30, line: 1.1, least: 110, ends: [18, 8], gap: 14, head: 0 },
]

/** `foot` = what is free when the line at the bottom, about pages and what was taken away, is not needed. */
export type Room = {
  readonly wide: number
  readonly high: number
  readonly foot: number
  readonly densities: readonly Density[]
}

/** Inside one of the two sheets, under its title; the line below it is kept free. */
export const SHEET: Room = { wide: 830, high: 694, foot: 38, densities: onSheet }
/** One group that has all of the screen. */
export const ALONE: Room = { wide: 1680, high: 650, foot: 40, densities: alone }

const SIDES = 32
const BORDER = 3
/** A note of more characters takes two columns, in letters of the same size. */
const BROAD = 60
const TRAY = { ends: 18, gap: 14 }
const FOOT = { size: 28, gap: 8 }

/** Part of a group, or of the loose notes. `continued` = the group began on an earlier page. */
export type Block = {
  readonly id: string
  readonly name: string | undefined
  readonly count: number
  readonly continued: boolean
  readonly notes: readonly Item<Note>[]
}
export type Page = readonly Block[]

export const isBroad = ({ text }: Pick<Note, 'text'>): boolean => text.length > BROAD

const highOf = ({ data }: Item<Note>, { wide }: Room, density: Density): number => {
  const { columns, size, line, least, gap, ends } = density
  const column = (wide - (columns - 1) * gap) / columns
  const room = (isBroad(data) ? 2 * column + gap : column) - SIDES
  const foot = data.side === null ? 0 : FOOT.size * line + FOOT.gap
  const text = linesIn(data.text, room, size) * size * line
  return Math.max(least, text + ends[0] + ends[1] + BORDER + foot)
}

type Row = { readonly notes: readonly Item<Note>[]; readonly high: number }

/** Each note comes in the first row that has room for it, so that a broad one leaves no hole behind. */
const rowsOf = (notes: readonly Item<Note>[], room: Room, density: Density): readonly Row[] => {
  const rows: { notes: Item<Note>[]; high: number; used: number }[] = []
  for (const note of notes) {
    const span = isBroad(note.data) ? 2 : 1
    let row = rows.find(({ used }) => used + span <= density.columns)
    if (!row) {
      row = { notes: [], high: 0, used: 0 }
      rows.push(row)
    }
    row.notes.push(note)
    row.used += span
    row.high = Math.max(row.high, highOf(note, room, density))
  }
  return rows
}

type Part = { readonly id: string; readonly name: string | undefined; readonly notes: readonly Item<Note>[] }

const paged = (parts: readonly Part[], room: Room, density: Density): readonly Page[] => {
  const pages: Block[][] = [[]]
  let used = 0
  const turn = (): void => {
    pages.push([])
    used = 0
  }
  for (const { id, name, notes } of parts) {
    const rows = rowsOf(notes, room, density)
    const frame = name === undefined ? 0 : density.head + TRAY.ends
    const all = frame + rows.reduce((sum, { high }) => sum + high + density.gap, 0)
    // A group that can be whole on the next page is not broken for a little room on this one.
    if (name !== undefined && used > 0 && used + all > room.high && all <= room.high) turn()
    let block: { notes: Item<Note>[] } | undefined
    let begun = false
    for (const row of rows) {
      const start = block ? 0 : frame + TRAY.gap
      if (used > 0 && used + start + row.high > room.high) {
        turn()
        block = undefined
      }
      if (!block) {
        const fresh = { id, name, count: notes.length, continued: begun, notes: [] as Item<Note>[] }
        pages.at(-1)?.push(fresh)
        block = fresh
        begun = true
        used += frame + TRAY.gap
      }
      block.notes.push(...row.notes)
      used += row.high + density.gap
    }
  }
  return pages
}

const partsOf = ({ groups, loose }: Pick<Sheet, 'groups' | 'loose'>): readonly Part[] => [
  ...groups,
  ...(loose.length === 0 ? [] : [{ id: 'loose', name: undefined, notes: loose }]),
]

/**
 * The sheets with letters of one size: the largest with which each fits on one page, else the smallest. `foot` = the
 * line at the bottom is needed anyway.
 */
export const layOut = (
  sheets: readonly Pick<Sheet, 'groups' | 'loose'>[],
  room: Room,
  foot = false,
): { readonly density: Density; readonly sheets: readonly (readonly Page[])[]; readonly pages: number } => {
  const lay = (density: Density, high: number) => {
    const laid = sheets.map((sheet) => paged(partsOf(sheet), { ...room, high }, density))
    return { density, sheets: laid, pages: Math.max(1, ...laid.map((pages) => pages.length)) }
  }
  const whole = room.densities.map((density) => lay(density, room.high + (foot ? 0 : room.foot)))
  const found = whole.find(({ pages }) => pages === 1)
  const smallest = room.densities.at(-1)
  if (!smallest) throw new Error('a room has at least one density')
  return found ?? lay(smallest, room.high)
}

/** The page of a sheet while the screen shows page `page`; a sheet that is done shows its last one. */
export const pageAt = (pages: readonly Page[], page: number): Page =>
  pages[Math.min(page, pages.length - 1)] ?? []

/** How many notes come on later pages, those in groups and loose ones apart. */
export const laterOn = (
  pages: readonly Page[],
  page: number,
): { readonly loose: number; readonly grouped: number } => {
  const later = pages.slice(Math.min(page, pages.length - 1) + 1).flat()
  const count = (blocks: readonly Block[]): number => blocks.reduce((sum, { notes }) => sum + notes.length, 0)
  return {
    loose: count(later.filter(({ name }) => name === undefined)),
    grouped: count(later.filter(({ name }) => name !== undefined)),
  }
}
