// On the projector the whole map and every sentence fit, in letters of 28 pixels or more.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_DOMAINS, MOST_GROUPS } from '#shared/activities/supply/records.ts'
import { lifeDomains, targetGroups } from '#shared/content/nl/matrix.ts'
import { fitMap, HIGH, WIDE, type Fit } from '#client/activities/supply/screen/fit.ts'
import { layLists, type List } from '#client/activities/supply/screen/lists.ts'

const more = lifeDomains.concat(lifeDomains.slice(0, MOST_DOMAINS - lifeDomains.length))

const highOf = (fit: Fit, rows: number): number => fit.head + fit.foot + rows * fit.row + (rows + 2) * fit.gap
const columnOf = (fit: Fit, columns: number): number =>
  (WIDE - fit.side - fit.sum - (columns + 2) * fit.gap) / columns

describe('the heat map', () => {
  const sizes = fc.record({
    rows: fc.integer({ min: 1, max: MOST_DOMAINS }),
    columns: fc.integer({ min: 1, max: MOST_GROUPS }),
    white: fc.boolean(),
  })

  test('[HM4] fits with as many rows and columns as there can be, in letters of 28 or more', () => {
    fc.assert(
      fc.property(sizes, ({ rows, columns, white }) => {
        const fit = fitMap({ domains: more.slice(0, rows), groups: targetGroups.slice(0, columns) }, white)
        expect(fit.letter).toBeGreaterThanOrEqual(28)
        expect(fit.number).toBeGreaterThanOrEqual(28)
        expect(highOf(fit, rows)).toBeLessThanOrEqual(HIGH)
        expect(fit.row).toBeGreaterThanOrEqual(fit.letter)
        expect(columnOf(fit, columns)).toBeGreaterThan(90)
      }),
    )
  })

  test('[HM4] takes larger letters and lying headings where there is room', () => {
    const few = fitMap({ domains: more.slice(0, 6), groups: targetGroups.slice(0, 4) }, false)
    expect(few).toMatchObject({ letter: 34, upright: false })
    const many = fitMap({ domains: more, groups: targetGroups.slice(0, 12) }, false)
    expect(many).toMatchObject({ letter: 28, upright: true })
  })
})

describe('sentences', () => {
  const sentence = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'e', 'n', 'w', 'i'), minLength: 1, maxLength: 14 }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((words) => words.join(' ').slice(0, 300))
  const lists = fc.array(fc.array(sentence, { maxLength: 30 }), { minLength: 2, maxLength: 2 }).map((all) =>
    all.map((texts, list): List => ({
      id: String(list),
      items: texts.map((text, at) => ({ id: `${list} ${at}`, text })),
    })),
  )

  test('[HM5] each stands on exactly one page, in its order, and what comes later is told', () => {
    fc.assert(
      fc.property(lists, (sheet) => {
        const laid = layLists([sheet])
        expect(laid.letter).toBeGreaterThanOrEqual(28)
        const parts = laid.sheets.flatMap((pages) => pages.flat())
        for (const { id, items } of sheet) {
          const here = parts.filter((part) => part.id === id)
          expect(here.flatMap((part) => part.items)).toEqual(items)
          let left = items.length
          for (const part of here) {
            left -= part.items.length
            expect(part.later).toBe(left)
          }
        }
      }),
    )
  })

  test('[HM5] a question without sentences keeps its place', () => {
    const laid = layLists([
      [
        { id: 'little', items: [] },
        { id: 'double', items: [] },
      ],
    ])
    expect(laid).toMatchObject({ letter: 40, pages: 1 })
    expect(laid.sheets[0]?.[0]?.map(({ id }) => id)).toEqual(['little', 'double'])
  })
})
