// A municipality's own list: what a spreadsheet writes is read, and every mistake is told with its line.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dordrechtForms } from '#shared/content/nl/dordrecht.ts'
import type { SupportForm } from '#shared/content/schema.ts'
import { listFile } from '#shared/content/supportFile.ts'
import { MOST_BYTES, readSupportList, type ListProblem } from '#shared/content/supportList.ts'

const MOST = 100
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

const formsOf = (bytes: Uint8Array): readonly SupportForm[] => {
  const read = readSupportList(bytes, MOST)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.forms
}
const problemsOf = (bytes: Uint8Array, most = MOST): readonly ListProblem[] => {
  const read = readSupportList(bytes, most)
  return read.ok ? [] : read.problems
}

const cafe: SupportForm = { name: 'Café de Brug', kind: 'informeel', whom: 'Iedereen, ook reünisten' }
const plain = `naam;soort;voor wie\r\n${cafe.name};${cafe.kind};${cafe.whom}\r\n`

describe('what a spreadsheet writes', () => {
  test.each([
    ['UTF-8', utf8(plain)],
    ['UTF-8 with a mark', utf8(`\uFEFF${plain}`)],
    ['Windows-1252', latin(plain)],
    ['UTF-16LE with a mark', utf16(`\uFEFF${plain}`)],
    ['UTF-16LE without a mark', utf16(plain)],
  ])('[SL1] %s is read', (_, bytes) => {
    expect(formsOf(bytes)).toEqual([cafe])
  })

  test('[SL1] the letters of Windows-1252 that are not Latin-1 are read: the euro sign and curly quotes', () => {
    const start = latin('naam;soort\n')
    const bytes = Uint8Array.from([...start, 0x80, 0x93, 0x94, ...latin(' café;formeel')])
    expect(formsOf(bytes)).toEqual([{ name: '€“” café', kind: 'formeel', whom: '' }])
  })

  test.each([
    ['semicolons', 'naam;soort;voor wie\nBuurtwerk;formeel;ouderen, jongeren'],
    ['commas', 'naam,soort,voor wie\nBuurtwerk,formeel,"ouderen, jongeren"'],
    ['tabs', 'naam\tsoort\tvoor wie\nBuurtwerk\tformeel\touderen, jongeren'],
    [
      'a first line that names the separator',
      'sep=;\nnaam;soort;voor wie\nBuurtwerk;formeel;ouderen, jongeren',
    ],
    ['the head in another order and case', 'VOOR WIE ; Naam;SOORT\nouderen, jongeren;Buurtwerk; Formeel '],
    ['a column that is not ours', 'naam;wijk;soort;voor wie\nBuurtwerk;Crabbehof;formeel;ouderen, jongeren'],
    ['empty lines', '\nnaam;soort;voor wie\n;;\n\nBuurtwerk;formeel;ouderen, jongeren\n;;\n'],
  ])('[SL1] %s are understood', (_, text) => {
    expect(formsOf(utf8(text))).toEqual([{ name: 'Buurtwerk', kind: 'formeel', whom: 'ouderen, jongeren' }])
  })

  test('[SL1] line breaks, quotes and the delimiter may stand between quotes', () => {
    const text = 'naam;soort;voor wie\n"Huis; ""De Brug""";informeel;"eerst\r\ndan"\nMEE;formeel;\n'
    expect(formsOf(utf8(text))).toEqual([
      { name: 'Huis; "De Brug"', kind: 'informeel', whom: 'eerst dan' },
      { name: 'MEE', kind: 'formeel', whom: '' },
    ])
  })
})

describe('mistakes', () => {
  test('[SL2] every mistake is told with its line, and nothing is loaded', () => {
    const long = 'a'.repeat(61)
    const text = [
      'naam;soort;voor wie',
      ';formeel;ouderen',
      `${long};formeel;`,
      'MEE;misschien;',
      'Radar;informeel;"over\ntwee regels"',
      'radar;informeel;',
      `Inzet;;${'b'.repeat(121)}`,
      'Te;formeel;veel;velden',
    ].join('\n')
    expect(problemsOf(utf8(text))).toEqual([
      { code: 'no-name', line: 2 },
      { code: 'name-long', line: 3 },
      { code: 'kind', line: 4, found: 'misschien' },
      { code: 'twice', line: 7, name: 'radar', first: 5 },
      { code: 'no-kind', line: 8 },
      { code: 'whom-long', line: 8 },
      { code: 'too-wide', line: 9 },
    ])
  })

  test('[SL2] a quote that is never closed is told where it opens', () => {
    const text = 'naam;soort\nMEE;formeel\n"Radar;informeel\nInzet;formeel\n'
    expect(problemsOf(utf8(text))).toEqual([{ code: 'open-quote', line: 3 }])
  })

  test('[SL2] lines are counted after a line that names the separator too', () => {
    expect(problemsOf(utf8('sep=;\r\nnaam;soort\r\n;formeel'))).toEqual([{ code: 'no-name', line: 3 }])
  })

  test('[SL2] a head without a column that is needed is told, also when there is no head at all', () => {
    expect(problemsOf(utf8('naam;voor wie\nMEE;ouderen'))).toEqual([
      { code: 'no-header', missing: ['soort'] },
    ])
    expect(problemsOf(utf8('MEE;formeel'))).toEqual([{ code: 'no-header', missing: ['naam', 'soort'] }])
  })

  test('[SL2] more lines than can be loaded are told with how many there are', () => {
    const rows = Array.from({ length: 3 }, (_, n) => `Vorm ${n};formeel`)
    expect(problemsOf(utf8(['naam;soort', ...rows].join('\n')), 2)).toEqual([
      { code: 'too-many', found: 3, most: 2 },
    ])
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['only a head', utf8('naam;soort;voor wie\n'), 'no-forms'],
    ['a huge file', new Uint8Array(MOST_BYTES + 1).fill(0x61), 'too-big'],
    ['the file of a spreadsheet', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 8]), 'spreadsheet'],
    ['the file of an old spreadsheet', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1]), 'spreadsheet'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
  ])('[SL3] %s is refused by name', (_, bytes, code) => {
    expect(problemsOf(bytes)).toEqual([{ code }])
  })

  test('[SL3] no file whatever makes it fail or loads half a list', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, headed) => {
        const bytes = headed ? Uint8Array.from([...utf8('naam;soort;voor wie\n'), ...noise]) : noise
        const read = readSupportList(bytes, MOST)
        expect(read.ok ? read.forms.length : read.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the example to start from', () => {
  test('[SL4] the list of Dordrecht is read back as it was written', () => {
    expect(formsOf(utf8(listFile(dordrechtForms)))).toEqual(dordrechtForms)
  })

  test('[SL4] so is any list, also with names that a spreadsheet would run', () => {
    const word = fc.stringMatching(/^[A-Za-z=+@-][A-Za-z0-9;,"' =+-]{0,20}[A-Za-z]$/)
    const form = fc.record({
      name: word.map((text) => text.replaceAll(/ +/g, ' ')),
      kind: fc.constantFrom<SupportForm['kind']>('formeel', 'informeel'),
      whom: word.map((text) => text.replaceAll(/ +/g, ' ')),
    })
    const lists = fc.uniqueArray(form, {
      minLength: 1,
      maxLength: 20,
      selector: ({ name }) => name.toLowerCase(),
    })
    fc.assert(
      fc.property(lists, (forms) => {
        expect(formsOf(utf8(listFile(forms)))).toEqual(forms)
      }),
    )
  })
})
