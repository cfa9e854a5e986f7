// The host of a table: how somebody becomes one, stays, and stops.
import { describe, expect, test } from 'vitest'
import { Cafe, STEP, wrong } from './cafe.ts'

const mixedCafe = (): Cafe => {
  const cafe = new Cafe({ people: 6, seats: [3, 3] })
  const rounds = [
    [
      { table: 't1', people: ['p1', 'p2', 'p3'] },
      { table: 't2', people: ['p4', 'p5', 'p6'] },
    ],
    [
      { table: 't1', people: ['p4', 'p5', 'p3'] },
      { table: 't2', people: ['p1', 'p2', 'p6'] },
    ],
  ]
  cafe.lead('mix.set', { from: 1, rounds })
  return cafe
}

describe('a host', () => {
  test('[WC15] is asked by the facilitator and says yes or no', () => {
    const cafe = mixedCafe()
    expect(cafe.lead('host.ask', { table: 't1', person: 'p1' })).toBe('ok')
    expect(cafe.as('p2', 'host.answer', { table: 't1', yes: true })).toBe('not-yours')
    expect(cafe.as('p1', 'host.answer', { table: 't1', yes: false })).toBe('ok')
    expect(cafe.host('t1')).toBeUndefined()
    cafe.lead('host.ask', { table: 't1', person: 'p1' })
    expect(cafe.lead('host.ask', { table: 't1', person: 'p2' })).toBe('ok')
    expect(cafe.as('p1', 'host.answer', { table: 't1', yes: true })).toBe('not-yours')
    expect(cafe.way('p2')).toBe('t1 t2')
    expect(cafe.as('p2', 'host.answer', { table: 't1', yes: true })).toBe('ok')
    expect([cafe.way('p2'), cafe.stop('p2', 2)?.how]).toEqual(['t1 t1', 'host'])
    expect(cafe.as('p2', 'host.answer', { table: 't1', yes: true })).toBe('exists')
  })

  test('[WC15] is one of a table and of no other, and somebody who is here', () => {
    const cafe = mixedCafe()
    expect(cafe.as('p1', 'host.offer', { table: 't1' })).toBe('ok')
    expect(cafe.as('p2', 'host.offer', { table: 't1' })).toBe('exists')
    expect(cafe.as('p1', 'host.offer', { table: 't2' })).toBe('exists')
    expect(cafe.lead('host.ask', { table: 't1', person: 'p2' })).toBe('exists')
    expect(cafe.lead('host.ask', { table: 't2', person: 'p1' })).toBe('exists')
    expect(cafe.lead('host.ask', { table: 't2', person: 'f2' })).toBe('missing')
    cafe.lead('host.ask', { table: 't2', person: 'p4' })
    expect(cafe.as('p5', 'host.offer', { table: 't2' })).toBe('exists')
    expect(cafe.as('p4', 'host.offer', { table: 't2' })).toBe('ok')
    expect(cafe.records.of(STEP, 'host').map(({ by }) => by)).toEqual(['p1', 'p4'])
  })

  test('[WC15] sits at the own table from then on, and takes no seat that is not there', () => {
    const cafe = mixedCafe()
    cafe.toStage('round1')
    expect(cafe.as('p4', 'host.offer', { table: 't1' })).toBe('table-full')
    cafe.leave('p1')
    expect(cafe.as('p4', 'host.offer', { table: 't1' })).toBe('ok')
    expect([cafe.seat('p4'), cafe.way('p4'), wrong(cafe)]).toEqual(['t1', 't1 t1', []])
    expect(cafe.as('p4', 'seat.choose', { round: 1, table: 't2' })).toBe('not-now')
    cafe.toStage('round2')
    expect([cafe.seat('p4'), cafe.as('p4', 'host.stop', { table: 't1' })]).toEqual(['t1', 'ok'])
    expect([cafe.seat('p4'), wrong(cafe)]).toEqual(['t1', []])
  })

  test('[WC15] who stops, leaves or loses the table goes the way of a guest from the next round on', () => {
    const cafe = mixedCafe()
    cafe.as('p1', 'host.offer', { table: 't1' })
    cafe.as('p4', 'host.offer', { table: 't2' })
    cafe.toStage('round1')
    expect(cafe.as('p2', 'host.stop', { table: 't1' })).toBe('not-yours')
    expect(cafe.as('p1', 'host.stop', { table: 't1' })).toBe('ok')
    expect([cafe.seat('p1'), cafe.stop('p1', 2)?.how]).toEqual(['t1', 'placed'])
    cafe.leave('p4')
    expect(cafe.host('t2')).toBeUndefined()
    expect(cafe.as('p5', 'host.offer', { table: 't2' })).toBe('ok')
    cafe.lead('table.close', { table: 't2' })
    expect([cafe.host('t2'), cafe.stop('p5', 2)?.how, cafe.seat('p5')]).toEqual([undefined, 'placed', 't1'])
    expect(cafe.as('p5', 'host.offer', { table: 't2' })).toBe('table-closed')
  })

  test('[WC15] is noted for each round that begins, the last one when it changed', () => {
    const cafe = mixedCafe()
    cafe.as('p1', 'host.offer', { table: 't1' })
    cafe.toStage('round1')
    cafe.as('p1', 'host.stop', { table: 't1' })
    cafe.as('p2', 'host.offer', { table: 't1' })
    cafe.toStage('round2')
    cafe.as('p2', 'host.stop', { table: 't1' })
    expect(cafe.data(STEP, 'hosted')).toEqual([
      { table: 't1', round: 1, person: 'p2' },
      { table: 't2', round: 1, person: null },
      { table: 't1', round: 2, person: 'p2' },
      { table: 't2', round: 2, person: null },
    ])
  })
})
