// How cards and rows lie on the projector: everything is there once, no letter is too small, and a page holds no more than fits.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultContent } from '#shared/content/load.ts'
import type { Verdict } from '#shared/activities/scope/records.ts'
import {
  fitting,
  layBands,
  layLines,
  layRows,
  namesThatFit,
  pagesOf,
  type BandCard,
} from '#client/activities/scope/screen/layout.ts'

const LEAST = 28

const card = (id: string, text: string, who = ''): BandCard => ({ id, text, who })
const many = (n: number, text: string): BandCard[] =>
  Array.from({ length: n }, (_, at) => card(String(at), text))
const onlyIn =
  (where: Verdict, cards: readonly BandCard[]) =>
  (verdict: Verdict): readonly BandCard[] =>
    verdict === where ? cards : []

test('few cards lie large on one page, with a place for each verdict', () => {
  const { size, pages } = layBands(onlyIn('oco', many(3, 'Wonen')))
  expect(size).toBeGreaterThan(LEAST)
  expect(pages).toHaveLength(1)
  expect(pages[0]?.map(({ verdict }) => verdict)).toEqual(['oco', 'niet', 'ander', 'open'])
})

test('all groups of residents of which nothing is decided lie on one page, beside the empty places', () => {
  const cards = defaultContent.targetGroups.map(({ id, name }) => card(id, name))
  const { pages } = layBands(onlyIn('open', cards))
  expect(pages.map((page) => page.map((band) => band.cards.length))).toEqual([[0, 0, 0, cards.length]])
})

test('more cards than fit go to pages: each card once, in order, and no empty places', () => {
  const cards = many(60, 'Helpen bij de stappen daarna: aanmelden, eerste gesprek, plan van aanpak')
  const { size, pages } = layBands(onlyIn('ander', cards))
  expect(size).toBe(LEAST)
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flatMap((page) => page.flatMap((band) => band.cards))).toEqual(cards)
  expect(pages.flat().every((band) => band.cards.length > 0)).toBe(true)
})

test('a page holds no more than its height, and loses no row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 })), (heights) => {
      const pages = pagesOf(heights, (high) => high, 100)
      expect(pages.flat()).toEqual(heights)
      for (const page of pages) expect(page.reduce((sum, high) => sum + high, 0)).toBeLessThanOrEqual(100)
    }),
  )
})

test('a row that is higher than a page has one of its own', () => {
  expect(pagesOf([50, 300, 50], (high) => high, 100)).toEqual([[50], [300], [50]])
})

test('rows share the room that is left, but not more than makes them look lost', () => {
  const rows = [{ text: 'Wonen' }, { text: 'Werken' }]
  const { pages, airOf } = layRows(rows, 800, 54, 220)
  expect(pages).toEqual([rows])
  expect(airOf(rows)).toBeGreaterThan(0)
  expect(layRows(rows, 800, 54, 4_000).airOf(rows)).toBeLessThan(30)
})

test('lines take the largest letters that fit', () => {
  const short = layLines(['Kort'], 1_500, 700)
  const long = layLines(
    Array.from({ length: 60 }, () => 'Helpen bij een klacht of bezwaar'),
    1_500,
    700,
  )
  expect(short.size).toBeGreaterThan(long.size)
  expect(long.size).toBe(LEAST)
  expect(long.pages.flat()).toHaveLength(60)
})

test('names stand in one line as far as they fit, and the rest is counted', () => {
  expect(namesThatFit(['Wonen', 'Werken'], 700)).toEqual({ shown: ['Wonen', 'Werken'], rest: 0 })
  const { shown, rest } = namesThatFit(
    Array.from({ length: 12 }, () => 'Inkomen en schulden'),
    700,
  )
  expect(shown.length + rest).toBe(12)
  expect(rest).toBeGreaterThan(0)
})

test('what does not fit in a column is counted', () => {
  const rows = Array.from({ length: 20 }, (_, at) => `Afspraak ${at}`)
  const { shown, rest } = fitting(rows, (row) => row, 800, 400, 60)
  expect(shown).toEqual(rows.slice(0, shown.length))
  expect(shown.length + rest).toBe(20)
  expect(fitting([], (row: string) => row, 800, 400, 60)).toEqual({ shown: [], rest: 0 })
})
