// What the report tells of what was blacked out: how much and of what sort, never what.
import { expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { buildReport } from '#shared/report/build.ts'
import { registry } from '#shared/activities/registry.ts'
import { item, leader, Table } from '../table.ts'

const lines = (table: Table): string[] => {
  const request = { generatedAt: '2026-11-22T12:00:00+01:00', names: {}, minimumGroup: 3 }
  const chapter = buildReport(registry, table.records, request).chapters.find(({ number }) => number === 11)
  return (chapter?.blocks ?? []).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
}

test('[RD12] the last chapter says how many pieces of text were blacked out, by sort, with the reasons', () => {
  const table = new Table([item('welcome')])
  table.joinLeaders()
  table.do(leader, SESSION, 'park', {
    id: 'p1',
    text: 'Ada belt 0612345678, Ben 0687654321, en de buurvrouw',
  })
  expect(lines(table).filter((line) => /zwart|openbare/.test(line))).toEqual([])
  const finds = [
    ['0612345678', 'phone', ''],
    ['0687654321', 'phone', ''],
    ['Ada', 'name', ''],
    ['de buurvrouw', 'other', 'Anders weet iedereen wie dit is'],
  ] as const
  finds.forEach(([find, why, words], index) =>
    table.do(leader, SESSION, 'redact', { id: `r${index}`, find, put: '', why, words }),
  )
  expect(lines(table).filter((line) => /zwart|reden/.test(line))).toEqual([
    'Er zijn 4 stukken tekst zwart gemaakt of anders gezegd: 2 telefoonnummers, 1 naam en 1 keer iets anders.',
    'De reden daarvan: Anders weet iedereen wie dit is.',
  ])
})
