// Taking one person out of a session: by whom, when, and what is left.
import { describe, expect, test } from 'vitest'
import { peopleOf, SESSION } from '#shared/kernel/facts.ts'
import { coLeader, item, leader, participant, Table } from '../table.ts'

const room = (): Table => {
  const table = new Table([item('conversation'), item('worldcafe', { rounds: 1 })])
  table.joinLeaders()
  for (const person of ['ann', 'ben', 'cas']) table.join(person, 'inwoner')
  table.moveTo('s1', 'shared')
  table.do(participant('ann'), SESSION, 'park', { id: 'p1', text: 'Bel Jan' })
  return table
}

const erase = (table: Table, by: Parameters<Table['code']>[0], person: string): string =>
  table.code(by, SESSION, 'person.erase', { person })

describe('erasing a person', () => {
  test('[OW8] is for that person and for every facilitator, not for who leads, and not once the report is final', () => {
    const table = room()
    expect(erase(table, participant('ben'), 'ann')).toBe('not-yours')
    expect(erase(table, leader, 'weg')).toBe('missing')
    expect(erase(table, leader, 'f1')).toBe('not-allowed')
    expect(erase(table, participant('ann'), 'ann')).toBe('ok')
    expect(erase(table, coLeader, 'ben')).toBe('ok')
    table.do(leader, SESSION, 'end')
    expect(erase(table, leader, 'f2')).toBe('ok')
    table.do(leader, SESSION, 'freeze')
    expect(erase(table, leader, 'cas')).toBe('frozen')
    expect(peopleOf(table.records).map(({ id }) => id)).toEqual(['f1', 'cas'])
  })

  test('[OW7] takes the turn, the seat, being host and being scribe with it', () => {
    const table = room()
    table.do(leader, 's1', 'scribe', { person: 'ann' })
    table.records.put({ id: 'u1', kind: 'turn', step: 's1', by: 'ann', rev: 1, data: { person: 'ann' } })
    table.moveTo('s2', 'tables')
    const cafe = table.records.of('s2', 'table')[0]?.id
    if (cafe !== undefined) table.do(participant('ann'), 's2', 'host.offer', { table: cafe })
    table.moveTo('s2', 'round1')
    expect(JSON.stringify([...table.records.values()])).toMatch(/ann/)
    const ran = table.send(leader, SESSION, 'person.erase', { person: 'ann' })
    expect(ran).toMatchObject({ ok: true, forgets: 'everything' })
    expect(JSON.stringify([...table.records.values()])).not.toMatch(/"ann"|:ann/)
    expect(table.data('s1', 'scribe')).toEqual([{ person: null }])
  })

  test('[OW6] leaves nothing of it in what could be undone', () => {
    const table = room()
    table.do(participant('ann'), SESSION, 'unpark', { id: 'p1' })
    expect(JSON.stringify(table.records.of(SESSION, 'trace'))).toMatch(/Jan/)
    expect(erase(table, leader, 'ann')).toBe('ok')
    expect(JSON.stringify([...table.records.values()])).not.toMatch(/Jan|"ann"/)
  })
})
