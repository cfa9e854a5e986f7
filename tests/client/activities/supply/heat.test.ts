// What a cell of the heat map says in each slice, how strong it is drawn, and how the arrow keys go.
import { describe, expect, test } from 'vitest'
import type { Laid, LaidCell } from '#shared/activities/supply/records.ts'
import { whiteSpots } from '#shared/analysis/supply/white.ts'
import { ALL, seenOf, strengthOf, type Slice } from '#client/activities/supply/heat/cells.ts'
import { nextCell } from '#client/activities/supply/heat/keys.ts'
import { heatTexts } from '#client/activities/supply/heat/texts.ts'

const cell = (group: string, more: Partial<LaidCell> = {}): LaidCell => ({
  group,
  offers: [],
  believed: { yes: 0, unsure: 0, moments: [0, 0, 0] },
  sides: null,
  named: [],
  ...more,
})
const offer = (organisation: string, done: boolean, moments = 0) => ({
  organisation,
  done,
  agreed: true,
  moments,
})
const row = (domain: string, cells: readonly LaidCell[], others: number | null = 6): Laid => ({
  domain,
  organisations: ['MEE'],
  others,
  cells: Array.from(cells),
  words: [],
  late: 0,
})
const at = (moment: 1 | 2 | 3): Slice => ({ by: 'moment', moment })

const wonen = row('wonen', [
  cell('ouderen', {
    offers: [offer('MEE', true, 5), offer('Radar', true), offer('Jong', false)],
    believed: { yes: 4, unsure: 1, moments: [1, 0, 2] },
    sides: [{ side: 'gemeente', n: 3, yes: 3 }],
  }),
  cell('lvb'),
])

describe('a cell', () => {
  test('[HM1] counts the organisations that do it, not those that were only asked, and the others', () => {
    expect(seenOf(wonen, 'ouderen', ALL)).toEqual({ does: 2, yes: 4, of: 6, state: 'there' })
  })

  test('[HM1] of a moment counts who names that moment', () => {
    expect(seenOf(wonen, 'ouderen', at(1))).toEqual({ does: 1, yes: 1, of: 6, state: 'there' })
    expect(seenOf(wonen, 'ouderen', at(2))).toEqual({ does: 0, yes: 0, of: 6, state: 'empty' })
    expect(seenOf(wonen, 'ouderen', at(3))).toEqual({ does: 1, yes: 2, of: 6, state: 'there' })
  })

  test('[HM1] of a side says what that side believes, and nothing where it may not be shown', () => {
    const side = (one: 'gemeente' | 'inwonerzijde'): Slice => ({ by: 'side', side: one })
    expect(seenOf(wonen, 'ouderen', side('gemeente'))).toMatchObject({ yes: 3, of: 3 })
    expect(seenOf(wonen, 'ouderen', side('inwonerzijde'))).toMatchObject({ yes: 0, of: null })
  })

  test('[HM1] tells what is empty from where too few answered', () => {
    expect(seenOf(wonen, 'lvb', ALL).state).toBe('empty')
    const alone = row('werken', [cell('lvb', { believed: null })], null)
    expect(seenOf(alone, 'lvb', ALL).state).toBe('empty')
    expect(seenOf({ ...alone, organisations: [] }, 'lvb', ALL).state).toBe('few')
    expect(seenOf(undefined, 'lvb', ALL).state).toBe('few')
  })

  test('[HM1] is empty exactly where the white spots are, in all and at each moment', () => {
    const axes = {
      domains: ['wonen', 'werken'].map((id) => ({ id, name: id, plain: '', own: false })),
      groups: ['ouderen', 'lvb'].map((id) => ({ id, name: id, short: id })),
    }
    const laid = [wonen, row('werken', [cell('ouderen', { offers: [offer('MEE', true)] }), cell('lvb')])]
    const spots = whiteSpots(axes, laid)
    const emptyIn = (slice: Slice): number =>
      laid
        .flatMap((one) => axes.groups.map(({ id }) => seenOf(one, id, slice)))
        .filter(({ state }) => state !== 'there').length
    expect(emptyIn(ALL)).toBe(spots.all.white.length)
    expect(([1, 2, 3] as const).map((moment) => emptyIn(at(moment)))).toEqual(
      spots.moments.map(({ white }) => white.length),
    )
  })

  test('[HM1] is read aloud in a sentence with the same numbers', () => {
    expect(heatTexts.says(seenOf(wonen, 'ouderen', ALL))).toBe(
      '2 organisaties doen dit; 4 van 6 anderen denken dat het er is.',
    )
    expect(heatTexts.says(seenOf(wonen, 'lvb', ALL))).toBe('Leeg.')
  })
})

describe('the strength', () => {
  const seen = { does: 0, yes: 0, of: 6, state: 'there' as const }

  test('[HM2] is that of the organisations, up to three', () => {
    expect([0, 1, 2, 3, 9].map((does) => strengthOf({ ...seen, does, yes: 6 }, true))).toEqual([
      0, 1, 2, 3, 3,
    ])
  })

  test('[HM2] is that of the part of the people where no organisation takes part', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((yes) => strengthOf({ ...seen, yes }, false))).toEqual([
      0, 1, 1, 2, 2, 3, 3,
    ])
    expect(strengthOf({ ...seen, of: null }, false)).toBe(0)
  })
})

test('[HM3] the arrow keys go from cell to cell and stop at the edges', () => {
  const axes = { domains: [{ id: 'a' }, { id: 'b' }], groups: [{ id: 'x' }, { id: 'y' }, { id: 'z' }] }
  expect(nextCell('ArrowDown', axes, ['a', 'y'])).toEqual(['b', 'y'])
  expect(nextCell('ArrowRight', axes, ['a', 'y'])).toEqual(['a', 'z'])
  expect(nextCell('Home', axes, ['b', 'z'])).toEqual(['b', 'x'])
  expect(nextCell('End', axes, ['b', 'x'])).toEqual(['b', 'z'])
  for (const key of ['ArrowUp', 'ArrowLeft', 'Enter']) expect(nextCell(key, axes, ['a', 'x'])).toBeUndefined()
  expect(nextCell('ArrowDown', axes, ['b', 'x'])).toBeUndefined()
  expect(nextCell('ArrowRight', axes, ['b', 'z'])).toBeUndefined()
})
