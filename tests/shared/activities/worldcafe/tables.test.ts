// The tables and the rounds: what is there by itself, what the facilitator makes of it, and when a round may begin.
import { describe, expect, test } from 'vitest'
import type { Table as CafeTable } from '#shared/activities/worldcafe/records.ts'
import { topicsFor } from '#shared/activities/worldcafe/tables.ts'
import type { TimerData } from '#shared/activities/session/records.ts'
import { SESSION, stepOf } from '#shared/kernel/facts.ts'
import { stagesOf } from '#shared/kernel/course.ts'
import { item, leader, Table } from '../table.ts'
import { Cafe, STEP, wrong } from './cafe.ts'

const sorted = (tables: readonly CafeTable[]) =>
  tables.map(({ number, topic, letter, colour, seats }) => [number, topic, letter ?? '', colour, seats])

const dilemma = (letter: string) =>
  ({ id: letter, from: 'dilemma', text: `Dilemma ${letter}`, letter, colour: 'b' }) as const
const result = (text: string) => ({ id: text, from: 'result', text }) as const

describe('tables that nobody made', () => {
  const atStart = (people: number, chosen: readonly string[]): Table => {
    const table = new Table([item('dilemmas'), item('worldcafe')])
    table.joinLeaders()
    for (let n = 1; n <= people; n += 1) table.join(`p${n}`)
    table.moveTo('s1', 'chosen')
    if (chosen.length > 0) table.do(leader, 's1', 'choose', { fiches: chosen, reason: 'om te proberen' })
    table.moveTo('s2', 'tables')
    return table
  }

  test('[WC11] are one for each chosen dilemma, with its title, sign and colour, and seats for all', () => {
    const table = atStart(7, ['A', 'C'])
    const tables = table.data<CafeTable>('s2', 'table')
    expect(
      tables.map(({ number, letter, colour, seats, from }) => [number, letter, colour, seats, from]),
    ).toEqual([
      [1, 'A', 'a', 4, 'dilemma'],
      [2, 'C', 'c', 4, 'dilemma'],
    ])
    const config = stepOf(table.records, 's2')?.config as { sources: { text: string }[] }
    expect(tables.map(({ topic }) => topic)).toEqual(config.sources.slice(0, 2).map(({ text }) => text))
  })

  test('[WC11] are two, about a question for all, when nothing was chosen', () => {
    const tables = atStart(3, []).data<CafeTable>('s2', 'table')
    expect(sorted(tables)).toEqual([
      [1, tables[0]?.topic, '', 'a', 2],
      [2, tables[0]?.topic, '', 'b', 2],
    ])
    expect(tables[0]?.topic).toMatch(/\?$/)
    // As long as nobody is in, nobody can be counted.
    expect(sorted(atStart(0, []).data<CafeTable>('s2', 'table')).map(([, , , , seats]) => seats)).toEqual([
      5, 5,
    ])
  })

  test('[WC11] are never for more than eight, and without dilemmas for five', () => {
    const named = (sources: Parameters<typeof topicsFor>[0]['sources'], people: number) =>
      topicsFor({ sources }, people).map(({ text }) => text.slice(-1))
    expect(named([dilemma('A'), dilemma('B')], 16).join('')).toBe('AB')
    expect(named([dilemma('A'), dilemma('B')], 17).join('')).toBe('ABAB')
    expect(named([dilemma('A')], 3).join('')).toBe('AA')
    expect(named([dilemma('A'), dilemma('B'), dilemma('C')], 60).join('')).toBe('ABCABCABC')
    expect(named([result('x'), result('y'), result('z')], 18).join('')).toBe('xyzx')
    expect(named([], 1_000)).toHaveLength(40)
  })

  test('[WC11] do not come when some were prepared', () => {
    const cafe = new Cafe({ seats: [4] })
    expect(cafe.data<CafeTable>(STEP, 'table')).toHaveLength(1)
  })
})

describe('the facilitator', () => {
  const numbers = (cafe: Cafe): number[] => cafe.data<CafeTable>(STEP, 'table').map(({ number }) => number)

  test('[WC12] adds tables under the lowest number that is free, changes and removes them', () => {
    const cafe = new Cafe({ seats: [2, 2, 2] })
    expect(cafe.lead('table.remove', { table: 't2' })).toBe('ok')
    cafe.addTable('t4', 3)
    expect([numbers(cafe), cafe.filled('t2')]).toEqual([[1, 3, 2], []])
    expect(cafe.lead('table.edit', { table: 't1', ...cafe.fields(5, 'Iets anders'), letter: 'B' })).toBe('ok')
    expect(cafe.cafeTable('t1')).toMatchObject({ topic: 'Iets anders', letter: 'B', seats: 5, number: 1 })
    cafe.lead('table.edit', { table: 't1', ...cafe.fields(5) })
    expect(cafe.cafeTable('t1')).not.toHaveProperty('letter')
    cafe.lead('table.even', {})
    expect(cafe.data<CafeTable>(STEP, 'table').map(({ seats }) => seats)).toEqual([2, 2, 2])
    expect(cafe.as('p1', 'table.edit', { table: 't1', ...cafe.fields(5) })).toBe('not-allowed')
  })

  test('[WC12] keeps one table open, and closes one at which people talked instead of removing it', () => {
    const cafe = new Cafe({ seats: [3, 3] })
    cafe.toStage('round1')
    expect(cafe.lead('table.remove', { table: 't1' })).toBe('not-now')
    expect(cafe.lead('table.close', { table: 't1' })).toBe('ok')
    expect(cafe.lead('table.close', { table: 't2' })).toBe('last-table')
    cafe.toStage('tables')
    expect(cafe.lead('table.remove', { table: 't1' })).toBe('not-now')
    cafe.addTable('t3', 3)
    expect(cafe.lead('table.remove', { table: 't3' })).toBe('ok')
    expect(cafe.lead('table.remove', { table: 't2' })).toBe('not-now')
    expect(wrong(cafe)).toEqual([])
  })

  test('[WC13] sets the rounds, which are the stages and the clock, and never takes away one that began', () => {
    const cafe = new Cafe({ ways: ['assigned'] })
    const course = () =>
      stagesOf(cafe.registry, { activity: 'worldcafe', config: stepOf(cafe.records, STEP)?.config ?? {} })
    const rounds = (...minutes: number[]) =>
      cafe.lead('round.set', { rounds: minutes.map((n) => ({ question: '', minutes: n, way: 'assigned' })) })
    const total = () => (cafe.data<TimerData>(SESSION, 'timer')[0]?.totalMs ?? 0) / 60_000
    expect(course()).toEqual(['tables', 'round1', 'harvest', 'together', 'choose', 'done'])
    expect(rounds(25, 30)).toBe('ok')
    expect([course().slice(0, 4), cafe.filled('t1')]).toEqual([
      ['tables', 'round1', 'round2', 'harvest'],
      [0, 0],
    ])
    cafe.toStage('round1')
    expect(total()).toBe(25)
    cafe.toStage('round2')
    expect([total(), rounds(25), rounds(25, 30, 8)]).toEqual([30, 'not-now', 'ok'])
    cafe.toStage('tables')
    expect([rounds(25), rounds(10, 7), rounds(10, 61)]).toEqual(['not-now', 'bad-input', 'bad-input'])
  })

  test('[WC13] prepares tables and rounds before the café opens', () => {
    const cafe = new Cafe({ seats: [] })
    const ahead = new Table([item('break'), item('worldcafe')])
    ahead.joinLeaders()
    ahead.join('p1')
    const fields = cafe.fields(4)
    expect(ahead.code(leader, STEP, 'table.add', { id: 't1', ...fields })).toBe('ok')
    expect(
      ahead.code(leader, STEP, 'round.set', { rounds: [{ question: 'Wat nu?', minutes: 8, way: 'free' }] }),
    ).toBe('ok')
    expect(ahead.code(leader, STEP, 'table.close', { table: 't1' })).toBe('last-table')
    expect(ahead.code(leader, STEP, 'table.even', {})).toBe('ok')
    expect(
      ahead.code({ person: 'p1', role: 'participant' }, STEP, 'seat.choose', { round: 1, table: 't1' }),
    ).toBe('step-closed')
    ahead.moveTo(STEP, 'tables')
    expect(ahead.data<CafeTable>(STEP, 'table').map(({ seats }) => seats)).toEqual([1])
  })
})

describe('what one group leaves for the next', () => {
  const points = (...given: (string | null)[]) => [given[0] ?? null, given[1] ?? null, given[2] ?? null]
  const next = (cafe: Cafe): string => cafe.code(leader, SESSION, 'next', { from: cafe.from() })

  test('[WC14] is written or skipped at every table where people sat, before the next round begins', () => {
    const cafe = new Cafe({ people: 3, seats: [2, 2, 2, 2] })
    expect(next(cafe)).toBe('ok')
    const [empty = ''] = ['t1', 't2', 't3', 't4'].filter((table) => cafe.at(table).length === 0)
    const [one = '', two = '', three = ''] = ['t1', 't2', 't3', 't4'].filter((table) => table !== empty)
    const at = (table: string): string => cafe.at(table)[0] ?? ''
    expect([next(cafe), cafe.stage]).toEqual(['handover-missing', 'round1'])
    expect(
      cafe.as(at(one), 'handover.write', { table: one, round: 1, points: points('Eerst luisteren') }),
    ).toBe('ok')
    expect(cafe.lead('handover.skip', { table: two, round: 1, on: true })).toBe('ok')
    expect(next(cafe)).toBe('handover-missing')
    cafe.as(at(three), 'host.offer', { table: three })
    expect(cafe.as(at(one), 'handover.skip', { table: three, round: 1, on: true })).toBe('not-yours')
    expect(cafe.as(at(three), 'handover.skip', { table: three, round: 1, on: true })).toBe('ok')
    expect(cafe.lead('handover.skip', { table: three, round: 1, on: false })).toBe('ok')
    expect(next(cafe)).toBe('handover-missing')
    cafe.lead('handover.skip', { table: three, round: 1, on: true })
    expect([next(cafe), cafe.stage]).toEqual(['ok', 'round2'])
  })

  test('[WC14] is not asked again for a round that had begun, nor of a table that closed', () => {
    const cafe = new Cafe({ people: 4, seats: [2, 2] })
    cafe.toStage('round2')
    cafe.move('back')
    for (const table of ['t1', 't2']) cafe.lead('handover.skip', { table, round: 1, on: false })
    expect(next(cafe)).toBe('ok')
    const other = new Cafe({ people: 4, seats: [2, 2] })
    next(other)
    other.lead('table.close', { table: 't2' })
    other.lead('handover.skip', { table: 't1', round: 1, on: true })
    expect(next(other)).toBe('ok')
  })

  test('[WC14] is taken from who sat there in that round, also after the change of tables; a point that is not given stays', () => {
    const cafe = new Cafe({ people: 4, seats: [2, 2] })
    cafe.lead('mix.set', {
      from: 1,
      rounds: [
        [
          { table: 't1', people: ['p1', 'p2'] },
          { table: 't2', people: ['p3', 'p4'] },
        ],
        [
          { table: 't2', people: ['p1', 'p3'] },
          { table: 't1', people: ['p2', 'p4'] },
        ],
      ],
    })
    cafe.toStage('round2')
    const write = (person: string, round: number, ...given: (string | null)[]) =>
      cafe.as(person, 'handover.write', { table: 't1', round, points: points(...given) })
    expect([write('p1', 1, 'een'), write('p2', 1, null, 'twee'), write('p3', 1, 'x')]).toEqual([
      'ok',
      'ok',
      'not-yours',
    ])
    expect([write('p4', 2, 'drie'), write('p1', 2, 'x'), write('p4', 3, 'x')]).toEqual([
      'ok',
      'not-yours',
      'not-yours',
    ])
    const written = cafe.data<{ points: string[]; skipped: boolean; round: number }>(STEP, 'handover')
    expect(written.filter(({ points: [first] }) => first !== '')).toMatchObject([
      { round: 1, points: ['een', 'twee', ''], skipped: false },
      { round: 2, points: ['drie', '', ''], skipped: false },
    ])
    cafe.do(leader, SESSION, 'goto', { from: cafe.from(), step: 's3' })
    expect([
      write('p1', 1, 'later'),
      cafe.lead('handover.skip', { table: 't1', round: 1, on: true }),
    ]).toEqual(['ok', 'step-closed'])
  })
})
