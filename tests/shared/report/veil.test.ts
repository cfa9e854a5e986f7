// Words that the public version does not have: in sentences, drawings, alternatives and tables alike.
import { expect, test } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { buildReport } from '#shared/report/build.ts'
import { veiled } from '#shared/report/veil.ts'
import { item, leader, Table } from '../activities/table.ts'

const WORDS = 'mevrouw De Wit uit de Kerkstraat'

const room = (): Table => {
  const table = new Table([item('flaps')])
  table.joinLeaders()
  table.moveTo('s1', 'stick')
  table.do(leader, 's1', 'pair.add', { id: 'p1', statement: 'Eerst bellen', from: 'own' })
  const data = { pair: 'p1', sheet: 'pro', text: `Want ${WORDS} wacht`, side: null, place: 1, group: null }
  table.records.put({ id: 'n1', kind: 'note', step: 's1', rev: table.seq, data })
  table.do(leader, SESSION, 'park', { id: 'k1', text: `Ook ${WORDS}: mevrouw De Wit & co` })
  return table
}

const reportOf = (records: Table['records'] | ReturnType<typeof veiled>): string => {
  const request = { generatedAt: '2026-11-22T12:00:00+01:00', names: {}, minimumGroup: 5 }
  return JSON.stringify(buildReport(registry, records, request))
}

test('[RD11] the report of the veiled records has none of the words, also where they are drawn over lines', () => {
  const table = room()
  expect(veiled(registry, table.records)).toBe(table.records)
  table.do(leader, SESSION, 'veil', { id: 'v1', words: 'mevrouw De Wit' })
  table.do(leader, SESSION, 'veil', { id: 'v2', words: WORDS })
  const full = reportOf(table.records)
  const open = reportOf(veiled(registry, table.records))
  expect(full).toContain('<svg')
  expect(full).toContain(WORDS)
  for (const gone of ['De Wit', 'Kerkstraat']) {
    expect(full).toContain(gone)
    expect(open).not.toContain(gone)
  }
  expect(open).toContain('Ook ■■■■: ■■■■ & co')
  expect(JSON.stringify([...table.records.values()])).toContain(WORDS)
})
