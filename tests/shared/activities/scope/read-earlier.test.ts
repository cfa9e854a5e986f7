// Reading the report of an earlier session: real files, and everything else that somebody may choose by mistake.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_CHARACTERS, readEarlier, type ReadEarlier } from '#shared/activities/scope/read-earlier.ts'
import type { Earlier } from '#shared/activities/scope/records.ts'
import { buildReport } from '#shared/report/build.ts'
import type { DataSet, Report } from '#shared/report/document.ts'
import { writeJson } from '#shared/report/json.ts'
import { case1 } from '../../analysis/case1.ts'
import { item, leader, participant, Table } from '../table.ts'
import { decision } from './line.ts'

const request = { generatedAt: '2026-11-22T16:30:00+01:00', names: {}, minimumGroup: 3 }

/** A whole evening: the ranking of Case 1, a boundary that was drawn, and two agreements. */
const evening = (): Report => {
  const table = new Table([item('dilemmas'), item('scope'), item('agreements')])
  table.joinLeaders()
  case1.forEach(({ side }, index) => table.join(`p${index + 1}`, side))
  table.moveTo('s1', 'silent')
  case1.forEach(({ ballot }, index) =>
    table.do(participant(`p${index + 1}`), 's1', 'rank', { id: `b${index + 1}`, order: [...ballot] }),
  )
  table.moveTo('s2', 'decide')
  table.do(leader, 's2', 'decide', decision())
  table.do(leader, 's2', 'decide', decision({ item: 'domains-wonen', verdict: 'ander', who: 'het wijkteam' }))
  table.do(leader, 's2', 'decide', decision({ item: 'groups-nah', verdict: 'open' }))
  const agreement = { why: '', when: '2027-01-15', lookAgain: '' }
  table.do(leader, 's3', 'add', { id: 'a1', choice: 'Eén nummer', who: 'beleid', ...agreement })
  table.do(leader, 's3', 'add', { id: 'a2', choice: 'Elk kwartaal bellen', who: '', ...agreement })
  return buildReport(table.registry, table.records, request)
}

const read = (report: Report): ReadEarlier => readEarlier(writeJson(report))

const earlierIn = (result: ReadEarlier): Earlier => {
  if (!result.ok) throw new Error(`refused: ${result.code}`)
  return result.earlier
}

const bare = (...data: readonly DataSet[]): Report => ({
  title: 'Een gesprek',
  subtitle: '',
  lang: 'nl-NL',
  status: 'concept',
  generatedAt: request.generatedAt,
  meta: [],
  chapters: [],
  data: [...data],
})

const cells = (...rows: DataSet['rows']): DataSet => ({
  name: 'aanbod-vakjes',
  title: 'Aanbod per vakje',
  head: ['Levensgebied', 'Groep', 'Aanbieders', 'Leeg'],
  rows: [...rows],
})

const ranking = (...rows: DataSet['rows']): DataSet => ({
  name: 'volgorde',
  title: 'Volgorde',
  head: ['Stap', 'Letter', 'Fiche', 'Punten', 'Plaats', 'Stemmen'],
  rows: [...rows],
})

describe('a report file', () => {
  test('[SC18] gives the ranking, the boundary and the agreements of that session, with its title and day', () => {
    const earlier = earlierIn(read(evening()))
    expect([earlier.title, earlier.date, earlier.empty]).toEqual([
      'Een middag over cliëntondersteuning',
      '2026-11-22',
      null,
    ])
    expect(earlier.ranking.map(({ fiche, place, points }) => [fiche.slice(0, 2), place, points])).toEqual([
      ['D.', 1, 68],
      ['B.', 2, 60],
      ['A.', 3, 47],
      ['C.', 4, 44],
      ['E.', 5, 34],
      ['F.', 6, 17],
    ])
    expect(earlier.boundary).toEqual([
      { item: 'Wonen', verdict: 'ander', who: 'het wijkteam' },
      { item: 'Mensen met NAH', verdict: 'open', who: '' },
      { item: 'Naasten en mantelzorgers', verdict: 'oco', who: '' },
    ])
    expect(earlier.agreements).toEqual([
      { choice: 'Eén nummer', who: 'beleid', when: '15 januari 2027' },
      { choice: 'Elk kwartaal bellen', who: 'nog open', when: '15 januari 2027' },
    ])
  })

  test('[SC18] gives how many cells of the matrix were empty, each cell once', () => {
    const report = bare(
      cells(
        ['Wonen', 'NAH', '', 'ja'],
        ['Wonen', 'Lvb', 'MEE', 'nee'],
        ['Werken', 'NAH', '', 'ja'],
        ['Werken', 'NAH', 'MEE', 'nee'],
      ),
    )
    const { empty, date } = earlierIn(read(report))
    expect([empty, date]).toEqual([{ n: 1, of: 3 }, '2026-11-22'])
  })

  test('[SC18] gives the last of several rankings, also of steps with the same name', () => {
    const first = [
      ['Volgorde', 'A', 'Breed', 5, 1, 3],
      ['Volgorde', 'B', 'Kort', 3, 2, 3],
    ] as const
    const second = [
      ['Volgorde', 'B', 'Kort', 6.5, 1, 3],
      ['Volgorde', 'A', 'Breed', 2, 2, 3],
    ] as const
    const other = second.map(([, ...rest]) => ['Nog een keer', ...rest] as const)
    for (const rows of [second, other])
      expect(earlierIn(read(bare(ranking(...first, ...rows)))).ranking).toEqual([
        { fiche: 'B. Kort', place: 1, points: 6.5 },
        { fiche: 'A. Breed', place: 2, points: 2 },
      ])
    const apart = ['Nog een keer', 'C', 'Grens', 2, 1, 3]
    expect(earlierIn(read(bare(ranking(...first, apart)))).ranking).toEqual([
      { fiche: 'C. Grens', place: 1, points: 2 },
    ])
  })

  test('[SC18] is read by the names of the columns, and passes over rows that are no places', () => {
    const report = bare({
      ...ranking(),
      head: ['Plaats', 'Letter', 'Punten', 'Fiche'],
      rows: [
        [1, 'A', 3, 'Breed'],
        ['x', 'B', 2, 'Kort'],
        [1.5, 'C', 1, 'Grens'],
        [99, 'D', 0, 'Knip'],
      ],
    })
    expect(earlierIn(read(report)).ranking).toEqual([{ fiche: 'A. Breed', place: 1, points: 3 }])
  })
})

describe('any other file', () => {
  const code = (text: string): string => {
    const result = readEarlier(text)
    return result.ok ? 'ok' : result.code
  }
  const whole = (): Record<string, unknown> =>
    JSON.parse(writeJson(bare(cells(['Wonen', 'NAH', '', 'ja'])))) as Record<string, unknown>

  test('[SC19] that is no JSON is broken', () => {
    for (const text of [
      '',
      ' ',
      '{',
      'Geachte raad',
      '\u0000',
      '['.repeat(200_000),
      writeJson(bare()).slice(0, -9),
    ])
      expect([text.slice(0, 9), code(text)]).toEqual([text.slice(0, 9), 'broken'])
  })

  test('[SC19] that is no report of ours is another', () => {
    const others = [null, 0, 'x', [], {}, { format: 'x' }, { ...whole(), format: 'moodboard' }]
    for (const value of others) expect([value, code(JSON.stringify(value))]).toEqual([value, 'other'])
    expect(code(JSON.stringify({ ...whole(), data: 'x' }))).toBe('other')
    expect(code(JSON.stringify({ ...whole(), more: 1 }))).toBe('other')
    expect(code('{"format":"dilemmatafel-verslag","version":1,"__proto__":{"data":[]}}')).toBe('other')
    expect(code('['.repeat(3_000) + ']'.repeat(3_000))).toBe('other')
  })

  test('[SC19] of another version says so', () => {
    expect(code(JSON.stringify(whole()))).toBe('ok')
    for (const version of [2, 0, '1', null])
      expect(code(JSON.stringify({ ...whole(), version }))).toBe('version')
    expect(code(JSON.stringify({ format: 'dilemmatafel-verslag', version: 2, pages: [] }))).toBe('version')
  })

  test('[SC19] of a practice session is not laid beside a real one', () => {
    expect(read({ ...evening(), status: 'practice' })).toEqual({ ok: false, code: 'practice' })
  })

  test('[SC19] that holds more than can be laid beside a session is too large, and nothing is cut off', () => {
    const many = (n: number, length: number): DataSet => ({
      name: 'afspraken',
      title: 'Afspraken',
      head: ['Keuze', 'Wie', 'Wanneer'],
      rows: Array.from({ length: n }, (_, index) => [`${index} ${'x'.repeat(length)}`, '', '']),
    })
    expect(code(writeJson(bare(many(100, 20))))).toBe('ok')
    expect(code(writeJson(bare(many(101, 20))))).toBe('too-large')
    expect(code(writeJson(bare(many(1, 301))))).toBe('too-large')
    expect(code(writeJson(bare(many(100, 290), cells(['Wonen', 'NAH', '', 'ja']))))).toBe('ok')
    const wide = { ...many(100, 0), rows: Array.from({ length: 100 }, () => ['Ω'.repeat(290), '', '']) }
    expect(code(writeJson(bare(wide)))).toBe('too-large')
    expect(code(' '.repeat(MOST_CHARACTERS + 1))).toBe('too-large')
  })

  test('[SC19] without anything to compare says that there is nothing', () => {
    expect(code(writeJson(bare()))).toBe('nothing')
    expect(code(writeJson(bare(ranking())))).toBe('nothing')
    const blank = { name: 'afspraken', title: 'Afspraken', head: ['Keuze'], rows: [['  ']] }
    expect(code(writeJson(bare(blank)))).toBe('nothing')
  })

  test('[SC19] never throws, whatever is in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true }),
      fc.constantFrom('ja', 'A', 'bij OCO'),
    )
    const set = fc.record({
      name: fc.constantFrom(
        'volgorde',
        'volgorde-2',
        'afspraken',
        'aanbod-vakjes',
        'afbakening-besluiten',
        'x',
      ),
      title: fc.string(),
      head: fc.array(
        fc.constantFrom('Stap', 'Letter', 'Keuze', 'Onderdeel', 'Besluit', '__proto__', 'length'),
      ),
      rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 7 }),
    })
    const codes = ['broken', 'other', 'version', 'too-large', 'nothing', 'ok']
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.array(set).map((data) => JSON.stringify({ ...whole(), data })),
        ),
        (text) => {
          expect(codes).toContain(code(text))
        },
      ),
      { numRuns: 500 },
    )
  })
})
