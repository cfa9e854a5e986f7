// How the sentences of the questions fit on two sheets of the projector, in letters as large as can be and never under 28.
import { wrap } from '#shared/activities/flaps/measure.ts'
import { textLetters } from '#client/activities/flaps/screen/letters.ts'

export type Line = { readonly id: string; readonly text: string; readonly done?: boolean }
export type List = { readonly id: string; readonly items: readonly Line[] }

/** Part of a list on one page; `later` = how many come on later pages. */
export type Part = List & { readonly later: number }

export type Lists = {
  readonly letter: number
  readonly pages: number
  /** For each sheet its pages, each with the parts of its lists. */
  readonly sheets: readonly (readonly (readonly Part[])[])[]
}

/** In pixels of a projector of 1920 x 1080: the lines inside a sheet, and the height of a sheet. */
const WIDE = 814
const HIGH = 784
const LETTERS = [40, 36, 32, 30, 28] as const
const SMALLEST = 28
const LINE = 1.18
/** Title of a list with its line and the room under it; room between lists; room between sentences; "en nog 3". */
export const TITLE = 78
const BETWEEN = 22
const APART = 12
const MORE = 40

const heightOf = ({ text }: Line, letter: number): number =>
  wrap(text, WIDE, letter, textLetters).length * letter * LINE + APART

const listHeight = ({ items }: List, letter: number): number =>
  TITLE +
  BETWEEN +
  (items.length === 0 ? letter * LINE + APART : items.reduce((sum, item) => sum + heightOf(item, letter), 0))

/** The lists of one sheet, as many pages as they need; a list without sentences stands on the first page. */
const paged = (lists: readonly List[], letter: number): readonly (readonly Part[])[] => {
  const pages: Part[][] = [[]]
  let free = HIGH
  for (const { id, items } of lists) {
    const open = (): Part[] => {
      const page: Part[] = []
      pages.push(page)
      free = HIGH
      return page
    }
    const first = items[0] === undefined ? 0 : heightOf(items[0], letter) + MORE
    let page = free < TITLE + BETWEEN + first ? open() : (pages.at(-1) ?? open())
    let part: Line[] = []
    free -= TITLE + BETWEEN
    const rest = [...items]
    const close = (): void => {
      page.push({ id, items: part, later: rest.length })
    }
    for (let item = rest.shift(); item; item = rest.shift()) {
      const high = heightOf(item, letter)
      if (part.length > 0 && high > free - (rest.length > 0 ? MORE : 0)) {
        rest.unshift(item)
        close()
        page = open()
        free -= TITLE + BETWEEN
        part = []
        continue
      }
      part.push(item)
      free -= high
    }
    close()
  }
  return pages
}

/** Lays the lists of each sheet out: all on one page if some size of letters allows it, else in the smallest, paged. */
export const layLists = (sheets: readonly (readonly List[])[]): Lists => {
  const fits = (letter: number): boolean =>
    sheets.every((lists) => lists.reduce((sum, list) => sum + listHeight(list, letter), 0) <= HIGH)
  const letter = LETTERS.find(fits)
  if (letter !== undefined) {
    const whole = sheets.map((lists) => [lists.map((list) => ({ ...list, later: 0 }))])
    return { letter, pages: 1, sheets: whole }
  }
  const laid = sheets.map((lists) => paged(lists, SMALLEST))
  return { letter: SMALLEST, pages: Math.max(...laid.map((pages) => pages.length)), sheets: laid }
}
