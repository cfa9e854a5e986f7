// The keys of the table, where its words are broken, and what a cell says when all lies together.
import { describe, expect, test } from 'vitest'
import type { Laid, LaidCell } from '#shared/activities/supply/records.ts'
import { deedOf, type Place } from '#client/activities/supply/matrix/gridKeys.ts'
import { softened } from '#client/activities/supply/matrix/hyphens.ts'
import { isBlank } from '#shared/analysis/supply/white.ts'
import { cellWords, rowWords } from '#client/activities/supply/play/laidWords.ts'
import { texts } from '#client/activities/supply/play/texts.ts'

const last: Place = { row: 3, column: 2 }
const goes = (at: Place, key: string, control = false): Place | undefined => {
  const deed = deedOf(at, last, key, control)
  return deed?.do === 'go' ? deed.to : undefined
}

describe('keys in the table', () => {
  const middle: Place = { row: 2, column: 1 }

  test('[FI2] arrows go one cell and stop at the edge; the corner is skipped', () => {
    expect(goes(middle, 'ArrowUp')).toEqual({ row: 1, column: 1 })
    expect(goes(middle, 'ArrowRight')).toEqual({ row: 2, column: 2 })
    expect(goes({ row: 2, column: 2 }, 'ArrowRight')).toEqual({ row: 2, column: 2 })
    expect(goes({ row: 3, column: 1 }, 'ArrowDown')).toEqual({ row: 3, column: 1 })
    expect(goes({ row: 1, column: 0 }, 'ArrowUp')).toEqual({ row: 1, column: 0 })
    expect(goes({ row: 0, column: 1 }, 'ArrowLeft')).toEqual({ row: 0, column: 1 })
  })

  test('[FI2] Home and End go through the row, with Ctrl through the table', () => {
    expect(goes({ row: 2, column: 2 }, 'Home')).toEqual({ row: 2, column: 1 })
    expect(goes(middle, 'End')).toEqual({ row: 2, column: 2 })
    expect(goes(middle, 'Home', true)).toEqual({ row: 1, column: 1 })
    expect(goes(middle, 'End', true)).toEqual(last)
  })

  test('[FI2] space, numbers and the question mark write in a cell, never in a header', () => {
    expect(deedOf(middle, last, ' ', false)).toEqual({ do: 'next' })
    expect(deedOf(middle, last, '3', false)).toEqual({ do: 'moment', moment: 3 })
    expect(deedOf(middle, last, '?', false)).toEqual({ do: 'unsure' })
    expect(deedOf(middle, last, 'Enter', false)).toEqual({ do: 'open' })
    expect(deedOf({ row: 0, column: 1 }, last, ' ', false)).toBeUndefined()
    expect(deedOf({ row: 1, column: 0 }, last, 'Enter', false)).toBeUndefined()
    expect(deedOf(middle, last, 'Tab', false)).toBeUndefined()
    expect(deedOf(middle, last, '1', true)).toBeUndefined()
  })
})

test('long words are broken between syllables, short ones not at all', () => {
  const parts = (word: string): string => softened(word).replaceAll('\u00AD', '-')
  expect(parts('Verstandelijk')).toBe('Ver-stan-de-lijk')
  expect(parts('Mantelzorgers')).toBe('Man-tel-zor-gers')
  expect(parts('Lichamelijk')).toBe('Licha-me-lijk')
  expect(parts('Verslaving, thuisloos')).toBe('Ver-sla-ving, thuis-loos')
  expect(parts('NAH')).toBe('NAH')
  expect(softened('Anders, namelijk').replaceAll('\u00AD', '')).toBe('Anders, namelijk')
})

describe('what a cell says when all lies together', () => {
  const cell = (more: Partial<LaidCell>): LaidCell => ({
    group: 'g',
    offers: [],
    believed: null,
    sides: null,
    named: [],
    ...more,
  })
  const row = (more: Partial<Laid>): Laid => ({
    domain: 'd',
    organisations: [],
    others: null,
    cells: [],
    words: [],
    late: 0,
    ...more,
  })
  const believed = (yes: number) => ({ yes, unsure: 0, moments: [0, 0, 0] as [number, number, number] })

  test('[FI10] who does it, at which moments, and how many others believe it', () => {
    const offers = [
      { organisation: 'MEE', done: true, agreed: false, moments: 3 },
      { organisation: 'Radar', done: true, agreed: false, moments: 0 },
    ]
    const laid = row({ organisations: ['MEE', 'Radar'], others: 8 })
    expect(cellWords(cell({ offers, believed: believed(5) }), laid, false)).toEqual([
      'MEE (moment 1 en 2) en Radar doen dit.',
      '5 van 8 anderen denken dat het er is.',
    ])
  })

  test('[FI10] what was agreed and is not done is told apart, and what nobody offers too', () => {
    const offers = [{ organisation: 'MEE', done: false, agreed: true, moments: 0 }]
    const laid = row({ organisations: ['MEE'], others: 4 })
    expect(cellWords(cell({ offers, believed: believed(0) }), laid, false)).toEqual([
      texts.laid.noOffer,
      texts.laid.agreedOnly(['MEE']),
      'Geen van de 4 anderen denkt dat het er is.',
    ])
  })

  test('[FI10] of too few others nothing is told', () => {
    const laid = row({ organisations: ['MEE'] })
    expect(cellWords(cell({}), laid, false)).toEqual([texts.laid.noOffer])
    expect(isBlank(laid)).toBe(false)
    expect(rowWords(row({}))).toBe(texts.laid.blank)
    expect(rowWords(row({ others: 3, cells: [cell({ believed: believed(1) }), cell({})] }))).toBe(
      'Geen aanbieder. Er is iets voor 1 van 2 groepen.',
    )
  })
})
