// On the projector every note is whole and on exactly one page, in letters of 28 pixels or more.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Item, Sheet } from '#shared/activities/flaps/sheet.ts'
import { ALONE, laterOn, layOut, pageAt, SHEET, type Page } from '#client/activities/flaps/screen/layout.ts'
import { linesIn } from '#client/activities/flaps/screen/measure.ts'

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

const shown = (pages: readonly Page[]): string[] =>
  pages.flatMap((page) => page.flatMap(({ notes }) => notes.map(({ id }) => id)))

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

  test('a few notes are large, as in the picture; more of them come closer; 40 take pages', () => {
    const few = sheetOf(['Klacht indienen wordt makkelijker', 'Duidelijk wie wat beslist'])
    const some = sheetOf(Array.from({ length: 12 }, () => 'Je durft eerder nee te zeggen'))
    const many = sheetOf(Array.from({ length: 40 }, () => 'Minder even binnenlopen bij elkaar'))
    expect(layOut([few], SHEET).density.columns).toBe(3)
    expect(layOut([some], SHEET)).toMatchObject({ pages: 1 })
    expect(layOut([many], SHEET).density.columns).toBe(4)
    expect(layOut([many], SHEET).pages).toBeGreaterThan(1)
  })

  test('both sheets have letters of one size', () => {
    const few = sheetOf(['Eén'])
    const many = sheetOf(Array.from({ length: 40 }, () => 'Minder even binnenlopen bij elkaar'))
    const { density, sheets } = layOut([few, many], SHEET)
    expect(density.size).toBe(28)
    expect(sheets[0]).toHaveLength(1)
  })

  test('a group that fits on a page is not broken, and one that does not goes on with its name', () => {
    const six = Array.from({ length: 6 }, () => 'Vertrouwen groeit als de helper niet ook beslist')
    const whole = layOut([sheetOf([], [six, six, six, six])], SHEET).sheets[0] ?? []
    expect(whole.length).toBeGreaterThan(1)
    expect(whole.flat().every(({ notes, count }) => notes.length === count)).toBe(true)
    const large = layOut([sheetOf([], [Array.from({ length: 60 }, () => six[0] ?? '')])], SHEET).sheets[0]
    expect(large?.flat().map(({ continued }) => continued)).toEqual([
      false,
      ...Array.from({ length: (large?.length ?? 0) - 1 }, () => true),
    ])
  })

  test('groups come before loose notes, and what is left is counted apart', () => {
    const loose = Array.from({ length: 40 }, () => 'Extra huur en extra leiding')
    const pages = layOut([sheetOf(loose, [['Nog een loket erbij']])], SHEET).sheets[0] ?? []
    expect(pages[0]?.[0]?.name).toBe('Groep 0')
    const first = (pages[0] ?? []).filter(({ name }) => name === undefined).flatMap(({ notes }) => notes)
    expect(laterOn(pages, 0)).toEqual({ loose: 40 - first.length, grouped: 0 })
    expect(laterOn(pages, 99)).toEqual({ loose: 0, grouped: 0 })
    expect(pageAt(pages, 99)).toBe(pages.at(-1))
  })
})

describe('lines on a note', () => {
  test('are broken at spaces, and inside a word only when it is wider than a line', () => {
    expect(linesIn('een', 200, 28)).toBe(1)
    expect(linesIn('een twee', 70, 28)).toBe(2)
    expect(linesIn('eerste\n\ntweede', 400, 28)).toBe(1)
    expect(linesIn('👋👋👋👋👋👋', 200, 28)).toBe(2)
    expect(linesIn('cliëntondersteuningsorganisatie', 200, 28)).toBe(3)
  })
})
