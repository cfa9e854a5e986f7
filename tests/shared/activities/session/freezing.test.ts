// Making the report final: by whom, when, and that it cannot be taken back.
import { describe, expect, test } from 'vitest'
import { frozenOf, SESSION } from '#shared/kernel/facts.ts'
import { seeAll } from '#shared/kernel/visibility.ts'
import { registry } from '#shared/activities/registry.ts'
import { coLeader, item, leader, participant, server, Table } from '../table.ts'

const hash = 'c3'.repeat(32)

const room = (): Table => {
  const table = new Table([item('welcome')])
  table.joinLeaders()
  table.join('ann', 'inwoner')
  table.moveTo('s1', 'open')
  return table
}

const code = (table: Table, ...sent: Parameters<Table['send']>): string => {
  const ran = table.send(...sent)
  return ran.ok ? 'ok' : ran.code
}

describe('making the report final', () => {
  test('[S11] is for who leads, after the end, once', () => {
    const table = room()
    expect(code(table, leader, SESSION, 'freeze', {})).toBe('not-now')
    table.do(leader, SESSION, 'end')
    expect(code(table, coLeader, SESSION, 'freeze', {})).toBe('not-leading')
    expect(code(table, participant('ann'), SESSION, 'freeze', {})).toBe('not-allowed')
    expect(code(table, server, SESSION, 'freeze', {})).toBe('not-allowed')
    expect(frozenOf(table.records)).toBeUndefined()
    expect(code(table, leader, SESSION, 'freeze', {})).toBe('ok')
    expect(frozenOf(table.records)).toEqual({ at: table.now, hash: null })
    expect(code(table, leader, SESSION, 'freeze', {})).toBe('frozen')
  })

  test('[S11] [K34] cannot be undone, opened again or taken over; only the server adds the hash, once', () => {
    const table = room()
    table.do(leader, SESSION, 'park', { id: 'p1', text: 'Iets' })
    table.do(leader, SESSION, 'unpark', { id: 'p1' })
    const [trace] = table.records.of(SESSION, 'trace')
    table.do(leader, SESSION, 'end')
    table.do(leader, SESSION, 'freeze')
    for (const { id } of table.records.of(SESSION, 'trace'))
      expect(code(table, leader, SESSION, 'undo', { trace: id })).toBe('frozen')
    expect(trace).toBeDefined()
    expect(code(table, leader, SESSION, 'reopen', {})).toBe('frozen')
    expect(code(table, coLeader, SESSION, 'lead', {})).toBe('frozen')
    expect(code(table, leader, SESSION, 'frozen', { hash })).toBe('not-allowed')
    expect(code(table, server, SESSION, 'frozen', { hash: 'abc' })).toBe('bad-input')
    expect(code(table, server, SESSION, 'frozen', { hash })).toBe('ok')
    expect(frozenOf(table.records)?.hash).toBe(hash)
    expect(code(table, server, SESSION, 'frozen', { hash: 'd4'.repeat(32) })).toBe('frozen')
  })

  test('[S11] is seen by everyone, with the moment and the hash', () => {
    const table = room()
    table.do(leader, SESSION, 'end')
    table.do(leader, SESSION, 'freeze')
    table.do(server, SESSION, 'frozen', { hash })
    for (const standing of [{ role: 'screen' }, { role: 'participant', me: 'ann' }] as const) {
      const seen = seeAll({ registry, records: table.records }, table.records.values(), standing)
      expect(seen.find(({ kind }) => kind === 'frozen')?.data).toEqual({ at: table.now, hash })
    }
  })
})
