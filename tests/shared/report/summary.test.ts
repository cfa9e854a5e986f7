// The page that sums the report up: out of the report alone, and never more than a page.
import { describe, expect, test } from 'vitest'
import { texts } from '#shared/activities/agreements/texts.ts'
import { reportTexts as scope } from '#shared/activities/scope/report-texts.ts'
import { texts as supply } from '#shared/activities/supply/texts.ts'
import type { Report } from '#shared/report/document.ts'
import { summaryOf } from '#shared/report/summary.ts'
import { reportTexts } from '#shared/report/texts.ts'
import { sample } from './sample.ts'

const many = (count: number, text = 'Wij doen het'): Report => ({
  ...sample,
  data: [
    {
      name: 'afspraken',
      title: '',
      head: [...texts.dataHead],
      rows: Array.from({ length: count }, (_, index) =>
        texts.dataHead.map((name) => (name === 'Keuze' ? `${text} ${index}` : name)),
      ),
    },
    {
      name: 'zorgen',
      title: '',
      head: [...texts.dataConcernsHead],
      rows: Array.from({ length: count }, (_, index) => [index, '', 'Rood', `Zorg ${index}`]),
    },
  ],
})

const withMatrix = (sentences: number): Report => ({
  ...sample,
  chapters: [],
  data: [
    {
      name: 'aanbod-vakjes',
      title: '',
      head: [...supply.dataCellsHead],
      rows: ['ja', 'nee', 'ja', 'onbekend'].map((empty) =>
        supply.dataCellsHead.map((name) => (name === 'Leeg' ? empty : '')),
      ),
    },
    {
      name: 'aanbod-zinnen',
      title: '',
      head: [...supply.dataSentencesHead],
      rows: Array.from({ length: sentences }, (_, index) => ['', `Zin ${index}`, 'nee']),
    },
    {
      name: 'afbakening-besluiten',
      title: '',
      head: [...scope.dataDecisionsHead],
      rows: [
        ['bij OCO', 'Wonen', ''],
        ['niet bij OCO', 'Geld', 'Het hulphuis'],
        ['', 'Werken', ''],
      ].map(([verdict = '', item = '', who = '']) => ['', 1, '', item, verdict, who, '', '', '']),
    },
  ],
})

describe('the summary', () => {
  test('[R14] tells how much is empty with the sentences, and what was decided with who does it otherwise', () => {
    expect(summaryOf(withMatrix(7))?.parts).toEqual([
      {
        title: reportTexts.summarySupply,
        lead: 'Leeg: 2 van 4 vakken.',
        lines: ['Zin 0', 'Zin 1', 'Zin 2', 'Zin 3', 'Zin 4'],
        left: 2,
        chapter: 7,
      },
      {
        title: reportTexts.summaryBoundary,
        lead: 'bij OCO: 1 · niet bij OCO: 1',
        lines: ['Geld. Dat doet: Het hulphuis.'],
        left: 0,
        chapter: 8,
      },
    ])
  })

  test('[R14] finds the columns that the agreements give', () => {
    const { choice, who, when, concern } = reportTexts.summaryColumns
    expect(texts.dataHead).toEqual(expect.arrayContaining([choice, who, when]))
    expect(texts.dataConcernsHead).toContain(concern)
    expect(summaryOf(many(1))?.agreements).toEqual([{ choice: 'Wij doen het 0', more: 'Wie · Wanneer' }])
    expect(summaryOf(many(1))?.concerns).toEqual(['Zorg 0'])
  })

  test('[R14] stays on a page: six agreements, five concerns, no endless text, and says how many more there are', () => {
    const full = summaryOf(many(20, 'x'.repeat(500)))
    expect([full?.agreements.length, full?.concerns.length]).toEqual([6, 5])
    expect(full?.left).toEqual({ agreements: 14, concerns: 15 })
    expect(full?.agreements.every(({ choice }) => choice.length <= 181 && choice.endsWith('…'))).toBe(true)
  })

  test('[R14] shows all that share the third place, and nothing when there is nothing to tell', () => {
    const row = (label: string, value: number) => ({ label, value, text: String(value) })
    const rows = [row('a', 1), row('b', 5), row('c', 3), row('d', 3), row('e', 4)]
    const table = { caption: '', head: ['x'], rows: [], rowHeaders: false }
    const bars = { type: 'bars' as const, caption: 'Punten', alt: '', max: 5, rows, table }
    const chapters = [{ number: 3 as const, id: 'x', title: 'x', blocks: [bars] }]
    expect(summaryOf({ ...sample, chapters })?.ranking.map(({ label }) => label)).toEqual([
      'b',
      'e',
      'c',
      'd',
    ])
    expect(summaryOf({ ...sample, chapters: [], data: [] })).toBeUndefined()
  })
})
