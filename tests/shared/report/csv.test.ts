// CSV opens in a Dutch spreadsheet and cannot run anything there.
import { assert, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '#shared/report/csv.ts'
import type { Cell } from '#shared/report/document.ts'
import { csvRows } from './read.ts'

const csv = (...rows: Cell[][]) => writeCsv({ name: 'proef', title: 'Proef', head: ['Kop'], rows })
const cell = (value: Cell) => csv([value]).split('\r\n')[1]

describe('writeCsv', () => {
  test('has a byte order mark, semicolons and CRLF', () => {
    expect(writeCsv({ name: 'a', title: 'A', head: ['Wie', 'Punten'], rows: [['Adviesraad', 33.5]] })).toBe(
      '\uFEFF"Wie";"Punten"\r\n"Adviesraad";33,5\r\n',
    )
  })

  test.each([
    ["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
    ['+31 6 1234', `"'+31 6 1234"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"' =1"`],
    ['\tniets', `"' niets"`],
    ['\rniets', `"' niets"`],
    ['  =1', `"'  =1"`],
    ['\u0000=1', `"'=1"`],
    ['\uFF1D1', `"'\uFF1D1"`],
  ])('takes the danger out of %j', (text, expected) => {
    expect(cell(text)).toBe(expected)
  })

  test('leaves numbers numbers, also below zero, and leaves other text alone', () => {
    expect(cell(-3)).toBe('-3')
    expect(cell(0.5)).toBe('0,5')
    expect(cell(Number.NaN)).toBe('')
    expect(cell('3 - 2 = 1; "ja"')).toBe('"3 - 2 = 1; ""ja"""')
  })

  test('arms the head too, and keeps one line per item', () => {
    expect(writeCsv({ name: 'a', title: 'A', head: ['=1'], rows: [['een\r\ntwee']] })).toBe(
      `\uFEFF"'=1"\r\n"een twee"\r\n`,
    )
  })

  test('no text of any kind starts a formula or breaks its row', () => {
    const texts = oneof(string({ unit: 'binary' }), string({ unit: 'grapheme' }))
    assert(
      property(texts, texts, (one, two) => {
        const rows = csvRows(csv([one, two]))
        expect(rows).toHaveLength(2)
        expect(rows[1]).toHaveLength(2)
        for (const text of rows[1] ?? []) expect(text).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
