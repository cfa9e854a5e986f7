// What hangs where on the projector: how large the notes are, and which pages it takes to show every note whole.
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item, Sheet } from '#shared/activities/flaps/sheet.ts'
import { breaksWord, nameHeight, noteHeight, spanOf, TRAY, type Density, type Room } from './sizes.ts'
import { texts } from './texts.ts'

/** Part of a group, or of the loose notes. `continued` = the group began earlier. */
export type Block = {
  readonly id: string
  readonly name: string | undefined
  readonly count: number
  readonly continued: boolean
  readonly notes: readonly Item<Note>[]
}
export type Lane = readonly Block[]
export type Page = readonly Lane[]

type Row = { readonly notes: readonly Item<Note>[]; readonly high: number }

/** Each note comes in the first row that has room for it, so that a broad one leaves no hole behind. */
const rowsOf = ({ notes, name }: Part, room: Room, density: Density): readonly Row[] => {
  const rows: { notes: Item<Note>[]; high: number; used: number }[] = []
  for (const note of notes) {
    const span = spanOf(note.data, density)
    let row = rows.find(({ used }) => used + span <= density.columns)
    if (!row) {
      row = { notes: [], high: 0, used: 0 }
      rows.push(row)
    }
    row.notes.push(note)
    row.used += span
    row.high = Math.max(row.high, noteHeight(note.data, name !== undefined, room, density))
  }
  return rows
}

type Part = { readonly id: string; readonly name: string | undefined; readonly notes: readonly Item<Note>[] }

/** A part with all its rows measured, from the top of its tray to the bottom. */
type Measured = Part & { readonly rows: readonly Row[]; readonly frame: number; readonly high: number }

const measured = (part: Part, room: Room, density: Density): Measured => {
  const rows = rowsOf(part, room, density)
  const named = part.name === '' ? texts.unnamed : part.name
  const frame = TRAY.gap + (named === undefined ? 0 : nameHeight(named, room, density) + TRAY.ends)
  return { ...part, rows, frame, high: rows.reduce((sum, { high }) => sum + high + density.gap, frame) }
}

type Open = { blocks: (Block & { notes: Item<Note>[] })[]; used: number }

/** Fills pages lane by lane. What has room in an earlier lane of the page comes there, so that no hole stays. */
const paged = (parts: readonly Measured[], high: number, density: Density): readonly Page[] => {
  const fresh = (): Open[] => Array.from({ length: density.lanes }, () => ({ blocks: [], used: 0 }))
  let lanes = fresh()
  const pages = [lanes]
  const laneFor = (fits: (lane: Open) => boolean): Open => {
    const found = lanes.find((lane) => lane.used === 0 || fits(lane))
    if (found) return found
    lanes = fresh()
    pages.push(lanes)
    return lanes[0] ?? { blocks: [], used: 0 }
  }
  for (const part of parts) {
    const { id, name, notes, rows, frame } = part
    // A group that can be whole elsewhere is not broken for a little room here; loose notes go wherever there is some.
    const whole = name !== undefined && part.high <= high
    let lane = whole ? laneFor(({ used }) => used + part.high <= high) : undefined
    let begun = false
    for (const row of rows) {
      const needs = (one: Open): number => row.high + (one.blocks.at(-1)?.id === id ? 0 : frame)
      if (!whole && !(lane && name !== undefined && lane.used + row.high <= high))
        lane = laneFor((one) => one.used + needs(one) <= high)
      if (!lane) continue
      let block = lane.blocks.at(-1)
      if (block?.id !== id) {
        block = { id, name, count: notes.length, continued: begun, notes: [] }
        lane.blocks.push(block)
        lane.used += frame
        begun = true
      }
      block.notes.push(...row.notes)
      lane.used += row.high + density.gap
    }
  }
  return pages.map((page) => page.map(({ blocks }) => blocks))
}

const EVENER = 0.95

/** Lanes about as long as each other, when all is on one page. */
const evened = (parts: readonly Measured[], high: number, density: Density): readonly Page[] => {
  const pages = paged(parts, high, density)
  if (density.lanes === 1 || pages.length > 1) return pages
  let [even, less] = [pages, high * EVENER]
  for (let tried = paged(parts, less, density); tried.length === 1; tried = paged(parts, less, density)) {
    even = tried
    less *= EVENER
    if (less < 1) break
  }
  return even
}

const partsOf = ({ groups, loose }: Pick<Sheet, 'groups' | 'loose'>): readonly Part[] => [
  ...groups,
  ...(loose.length === 0 ? [] : [{ id: 'loose', name: undefined, notes: loose }]),
]

type Laid = {
  readonly density: Density
  readonly sheets: readonly (readonly Page[])[]
  readonly pages: number
}

/**
 * The sheets with letters of one size: the largest with which each fits on one page, rather smaller than with broken
 * words; else the smallest. `foot` = the line at the bottom is needed anyway.
 */
export const layOut = (
  sheets: readonly Pick<Sheet, 'groups' | 'loose'>[],
  room: Room,
  foot = false,
): Laid => {
  const parts = sheets.map(partsOf)
  const lay = (density: Density, high: number): Laid => {
    const laid = parts.map((sheet) =>
      evened(
        sheet.map((part) => measured(part, room, density)),
        high,
        density,
      ),
    )
    return { density, sheets: laid, pages: Math.max(1, ...laid.map((pages) => pages.length)) }
  }
  const breaks = (density: Density): boolean =>
    parts.some((sheet) =>
      sheet.some(({ name, notes }) =>
        notes.some(({ data }) => breaksWord(data, name !== undefined, room, density)),
      ),
    )
  let fits: Laid | undefined
  for (const density of room.densities) {
    const laid = lay(density, room.high + (foot ? 0 : room.foot))
    if (laid.pages > 1) continue
    if (!breaks(density)) return laid
    fits ??= laid
  }
  const smallest = room.densities.at(-1)
  if (!smallest) throw new Error('a room has at least one density')
  return fits ?? lay(smallest, room.high)
}

/** The page of a sheet while the screen shows page `page`; a sheet that is done shows its last one. */
export const pageAt = (pages: readonly Page[], page: number): Page =>
  pages[Math.min(page, pages.length - 1)] ?? []

/** How many notes come on later pages, those in groups and loose ones apart. */
export const laterOn = (
  pages: readonly Page[],
  page: number,
): { readonly loose: number; readonly grouped: number } => {
  const later = pages.slice(Math.min(page, pages.length - 1) + 1).flat(2)
  const count = (blocks: readonly Block[]): number => blocks.reduce((sum, { notes }) => sum + notes.length, 0)
  return {
    loose: count(later.filter(({ name }) => name === undefined)),
    grouped: count(later.filter(({ name }) => name !== undefined)),
  }
}
