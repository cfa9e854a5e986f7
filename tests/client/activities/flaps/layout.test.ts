// On the projector every note is whole and on exactly one page, in letters of 28 pixels or more.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrap } from '#shared/activities/flaps/measure.ts'
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item, Sheet } from '#shared/activities/flaps/sheet.ts'
import { laterOn, layOut, pageAt, type Block, type Page } from '#client/activities/flaps/screen/layout.ts'
import { textLetters } from '#client/activities/flaps/screen/letters.ts'
import { ALONE, SHEET } from '#client/activities/flaps/screen/sizes.ts'
import { groups, written } from '#tests/shared/activities/flaps/case1.ts'

const note = (id: string, text: string, group: string | null = null): Item<Note> => ({
  id,
  data: { pair: 'p', sheet: 'pro', text, side: null, place: 1, group },
})

type Laid = Pick<Sheet, 'groups' | 'loose'>

const sheetOf = (texts: readonly string[], groups: readonly (readonly string[])[] = []): Laid => ({
  loose: texts.map((text, index) => note(`n${index}`, text)),
  groups: groups.map((inside, group) => ({
    id: `g${group}`,
    name: `Groep ${group}`,
    notes: inside.map((text, index) => note(`g${group} ${index}`, text, `g${group}`)),
  })),
})

const blocksOf = (pages: readonly Page[] = []): readonly Block[] => pages.flat(2)

const shown = (pages: readonly Page[]): string[] =>
  blocksOf(pages).flatMap(({ notes }) => notes.map(({ id }) => id))

const text = fc.string({ minLength: 1, maxLength: 140 })
const aSheet = fc
  .tuple(
    fc.array(text, { maxLength: 60 }),
    fc.array(fc.array(text, { minLength: 1, maxLength: 25 }), { maxLength: 6 }),
  )
  .map(([loose, groups]) => sheetOf(loose, groups))

describe('the pages of the projector', () => {
  test('each note is on one page, whatever hangs there', () => {
    fc.assert(
      fc.property(aSheet, aSheet, (pro, con) => {
        const laid = layOut([pro, con], SHEET)
        for (const [index, sheet] of [pro, con].entries()) {
          const all = [...sheet.groups.flatMap(({ notes }) => notes), ...sheet.loose].map(({ id }) => id)
          expect(shown(laid.sheets[index] ?? []).toSorted()).toEqual(all.toSorted())
        }
      }),
    )
  })

  test('letters are never under 28 pixels', () => {
    for (const { densities } of [SHEET, ALONE])
      for (const { size } of densities) expect(size).toBeGreaterThanOrEqual(28)
  })

  test('a few notes are large, as in the picture; more of them come closer; 60 take pages', () => {
    const few = sheetOf(['Klacht indienen wordt makkelijker', 'Duidelijk wie wat beslist'])
    const some = sheetOf(Array.from({ length: 12 }, () => 'Je durft eerder nee te zeggen'))
    const many = sheetOf(Array.from({ length: 60 }, () => 'Minder even binnenlopen bij elkaar'))
    expect(layOut([few], SHEET).density).toBe(SHEET.densities[0])
    expect(layOut([some], SHEET)).toMatchObject({ pages: 1 })
    expect(layOut([many], SHEET).density).toBe(SHEET.densities.at(-1))
    expect(layOut([many], SHEET).pages).toBeGreaterThan(1)
  })

  test('Case 1, 26 notes with 3 groups, is on one page in whatever order the notes came', () => {
    const order = fc.shuffledSubarray(
      written.con.map((_, index) => index),
      { minLength: written.con.length },
    )
    fc.assert(
      fc.property(order, fc.boolean(), (drawn, foot) => {
        const laid = (['pro', 'con'] as const).map((sheet) => {
          const hung = groups.filter(([, on]) => on === sheet)
          const inGroups = new Set(hung.flatMap(([, , members]) => members))
          const textOf = (index: number): string => written[sheet][index] ?? ''
          const loose = drawn.filter((index) => index < written[sheet].length && !inGroups.has(index))
          return {
            loose: loose.map((index) => note(`${sheet}${index}`, textOf(index))),
            groups: hung.map(([name, , members], group) => ({
              id: `g${group}`,
              name,
              notes: members.map((index) => note(`${sheet}${index}`, textOf(index), `g${group}`)),
            })),
          }
        })
        expect(layOut(laid, SHEET, foot).pages).toBe(1)
      }),
    )
  })

  test('rather smaller letters than a word that is broken, when that fits on the page', () => {
    const hung = (word: string) => sheetOf(Array.from({ length: 9 }, () => `Een ${word} kost geld`))
    expect(layOut([hung('loket')], SHEET).density).toBe(SHEET.densities[0])
    expect(layOut([hung('cliëntondersteuner')], SHEET).density.size).toBe(28)
    const broken = sheetOf(['w'.repeat(60)])
    expect(layOut([broken], SHEET).density).toBe(SHEET.densities[0])
  })

  test('both sheets have letters of one size', () => {
    const few = sheetOf(['Eén'])
    const many = sheetOf(Array.from({ length: 60 }, () => 'Minder even binnenlopen bij elkaar'))
    const { density, sheets } = layOut([few, many], SHEET)
    expect(density.size).toBe(28)
    expect(sheets[0]).toHaveLength(1)
  })

  test('a group that fits on a page is not broken, and one that does not goes on with its name', () => {
    const six = Array.from({ length: 6 }, () => 'Vertrouwen groeit als de helper niet ook beslist')
    const four = six.slice(2)
    const whole =
      layOut(
        [
          sheetOf(
            [],
            Array.from({ length: 8 }, () => four),
          ),
        ],
        SHEET,
      ).sheets[0] ?? []
    expect(whole.length).toBeGreaterThan(1)
    expect(blocksOf(whole).every(({ notes, count }) => notes.length === count)).toBe(true)
    const large = layOut([sheetOf([], [Array.from({ length: 60 }, () => six[0] ?? '')])], SHEET).sheets[0]
    expect(blocksOf(large).map(({ continued }) => continued)).toEqual([
      false,
      ...Array.from({ length: blocksOf(large).length - 1 }, () => true),
    ])
  })

  test('groups come before loose notes, and what is left is counted apart', () => {
    const loose = Array.from({ length: 60 }, () => 'Extra huur en extra leiding')
    const pages = layOut([sheetOf(loose, [['Nog een loket erbij']])], SHEET).sheets[0] ?? []
    expect(blocksOf(pages)[0]?.name).toBe('Groep 0')
    const first = (pages[0] ?? []).flat().filter(({ name }) => name === undefined)
    const here = first.reduce((sum, { notes }) => sum + notes.length, 0)
    expect(laterOn(pages, 0)).toEqual({ loose: 60 - here, grouped: 0 })
    expect(laterOn(pages, 99)).toEqual({ loose: 0, grouped: 0 })
    expect(pageAt(pages, 99)).toBe(pages.at(-1))
  })
})

describe('lines on a note', () => {
  test('are broken at spaces, and inside a word only when it is wider than a line', () => {
    const lines = (text: string, width: number): number => wrap(text, width, 28, textLetters).length
    expect(lines('een', 200)).toBe(1)
    expect(lines('een twee', 70)).toBe(2)
    expect(lines('eerste\n\ntweede', 400)).toBe(1)
    expect(lines('👋👋👋👋👋👋', 200)).toBe(2)
    expect(lines('cliëntondersteuningsorganisatie', 200)).toBe(3)
  })
})
