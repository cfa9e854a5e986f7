// What is found in a text that may point to one person, and what is left alone.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBsn, spotsIn } from '#shared/privacy/spots.ts'

const found = (text: string): string[] =>
  spotsIn(text).map(({ kind, from, upto }) => `${kind}: ${text.slice(from, upto)}`)

// Made up; 8+14+18+20+20+18+14-2 = 110 for the last two, which are the same number.
const good = ['111222333', '123456782', '012345672', '12345672']

describe('a citizen number', () => {
  test('passes the eleven-test, counted by hand', () => {
    // 9+8+7+12+10+8+9+6-3 = 66 and 9+16+21+24+25+24+21+16-2 = 154
    expect(good.map(isBsn)).toEqual([true, true, true, true])
    expect(isBsn('123456789')).toBe(false)
    for (const none of ['', '12345', '1234567820', '000000000', '111111111', '001234567', 'abc'])
      expect([none, isBsn(none)]).toEqual([none, false])
  })

  test('every other last digit is refused, for any number', () => {
    const first = fc.integer({ min: 1_000_000, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'))
    fc.assert(
      fc.property(first, (eight) => {
        const passing = Array.from({ length: 10 }, (_, last) => `${eight}${last}`).filter(isBsn)
        expect(passing.length).toBeLessThanOrEqual(1)
      }),
      { seed: 7 },
    )
  })

  test('is found however it is written', () => {
    for (const one of good) expect(found(`nr ${one}, zei ze.`)).toEqual([`bsn: ${one}`])
    for (const one of ['111.222.333', '111 222 333', '1112.22.333', '111-222-333'])
      expect(found(`(${one})`)).toEqual([`bsn: ${one}`])
  })

  test('is not seen in what is no such number', () => {
    const others = ['123456789', '€ 111.222.333', '€111222333', '111222333444', '111.222.333,50']
    expect(others.flatMap(found)).toEqual([])
  })
})

describe('a phone number', () => {
  test.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '+31612345678',
    '+31 6 12 34 56 78',
    '+31 (0)6 12345678',
    '0031 6 12345678',
    '033-469 1234',
    '(033) 469 12 34',
    '0341 12 34 56',
  ])('%s is found', (number) => {
    expect(found(`Bel ${number}.`)).toEqual([`phone: ${number}`])
  })

  test.each([
    '0800 1234 567',
    '0900-1234567',
    '14 033',
    '10612345678',
    '2026-2030',
    '1.234.567.890 euro',
    '061234567',
  ])('%s is left alone', (number) => {
    expect(found(`Dat is ${number}`).filter((one) => one.startsWith('phone'))).toEqual([])
  })
})

describe('other traces', () => {
  test('an e-mail address, also with signs around it', () => {
    expect(found('Mail naar <j.de.boer+ocs@zorg-samen.nl>, graag')).toEqual([
      'mail: j.de.boer+ocs@zorg-samen.nl',
    ])
    expect(found('@gemeente en 5@6 en a@b')).toEqual([])
  })

  test('a birthday, but not the date of an agreement or a law', () => {
    for (const one of ['12-03-1957', '12/3/1957', '1957-03-12', '3 maart 1957', '31 dec. 2004'])
      expect(found(`op ${one} geboren`)).toEqual([`birthday: ${one}`])
    const others = [
      '12-03-2027',
      '3 maart 2027',
      '1-1-2015',
      '1 januari 2015',
      '2015-01-01',
      '45-03-1957',
      '03-02-2027 12',
    ]
    expect(others.flatMap((one) => found(`op ${one} om 12:30`))).toEqual([])
  })

  test('a name after how somebody is addressed', () => {
    for (const one of ['mevrouw Jansen', 'Dhr. Van der Berg', 'de heer de Boer', 'mw. El Amrani', 'Meneer X'])
      expect(found(`Zo zei ${one} het`)).toEqual([`name: ${one}`])
    expect(found('De mevrouw van het loket en de heer des huizes, meneer de voorzitter')).toEqual([])
  })

  test('[RD8] an address: a street with a number, and a postcode', () => {
    for (const one of [
      'Kerkstraat 12',
      'Lange Dijk 3 b',
      'Prins Bernhardstraat 8',
      'Prins Hendrikkade 104-A',
    ])
      expect(found(`Zij woont ${one}, hier`)).toEqual([`address: ${one}`])
    expect(found('Kerkstraat 12a in 3311 AB Dordrecht, of 1234AB')).toEqual([
      'address: Kerkstraat 12a',
      'address: 3311 AB',
      'address: 1234AB',
    ])
    for (const none of [
      'In 2026 WAS het',
      'onderweg 3 keer',
      'Wmo 2015 en Wlz',
      'in de straat 12',
      '1234 SS',
      'A12 34',
    ])
      expect([none, found(none)]).toEqual([none, []])
  })

  test('several in one text, in order and without overlap', () => {
    expect(found('Mw. Bakker, 12-3-1957, BSN 111222333, 06-12345678, bakker@post.nl')).toEqual([
      'name: Mw. Bakker',
      'birthday: 12-3-1957',
      'bsn: 111222333',
      'phone: 06-12345678',
      'mail: bakker@post.nl',
    ])
  })

  test('nothing in what people write in this game', () => {
    for (const text of [
      '',
      'De inwoner moet twee keer zijn verhaal doen.',
      'Sinds 1 januari 2015 geldt de Wmo 2015; de Wlz ook. Zie artikel 2.2.4.',
      'In 2026 waren er 1.250 gesprekken, 12,5% meer dan in 2025 (€ 1.250.000).',
      'Voor 1-9-2027, bij de gemeente, punt 3/4',
    ])
      expect(found(text)).toEqual([])
  })

  test('any text gives spots within it, in order, and quickly', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .-/@+()€aA')), maxLength: 400 })
    fc.assert(
      fc.property(text, (some) => {
        let at = 0
        for (const { from, upto } of spotsIn(some)) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(upto).toBeGreaterThan(from)
          at = upto
        }
        expect(at).toBeLessThanOrEqual(some.length)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})
