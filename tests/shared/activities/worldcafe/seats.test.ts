// Who sits where when people come late, leave, come back, choose and change: the rules one by one.
import { describe, expect, test } from 'vitest'
import { SESSION } from '#shared/kernel/facts.ts'
import { leader } from '../table.ts'
import { Cafe, STEP, wrong } from './cafe.ts'

const mixed = (cafe: Cafe, ...rounds: Record<string, string[]>[]): string =>
  cafe.lead('mix.set', {
    from: 1,
    rounds: rounds.map((round) => Object.entries(round).map(([table, people]) => ({ table, people }))),
  })

/** Six at two tables, mixed for both rounds. */
const cafeOf6 = (): Cafe => {
  const cafe = new Cafe()
  mixed(
    cafe,
    { t1: ['p1', 'p2', 'p3'], t2: ['p4', 'p5', 'p6'] },
    { t1: ['p4', 'p5', 'p1'], t2: ['p2', 'p3', 'p6'] },
  )
  return cafe
}

describe('a seat', () => {
  test('[WC1] is there for everyone while a round runs, and for nobody before and after', () => {
    const cafe = cafeOf6()
    expect(cafe.people.flatMap(({ table }) => table ?? [])).toEqual([])
    cafe.toStage('round1')
    expect([cafe.at('t1'), cafe.at('t2')]).toEqual([
      ['p1', 'p2', 'p3'],
      ['p4', 'p5', 'p6'],
    ])
    cafe.toStage('round2')
    expect(cafe.at('t1')).toEqual(['p1', 'p4', 'p5'])
    cafe.toStage('harvest')
    expect(cafe.at('t1')).toEqual(['p1', 'p4', 'p5'])
    cafe.toStage('together')
    expect(cafe.people.flatMap(({ table }) => table ?? [])).toEqual([])
    cafe.toStage('round1')
    expect([cafe.at('t1'), wrong(cafe)]).toEqual([['p1', 'p2', 'p3'], []])
  })

  test('[WC1] is found for all when nobody made a plan, with the sides spread', () => {
    const cafe = new Cafe({ people: 8, seats: [4, 4], ways: ['assigned', 'assigned'] })
    cafe.toStage('round1')
    expect([cafe.at('t1').length, cafe.at('t2').length]).toEqual([4, 4])
    const side = (table: string) =>
      new Set(cafe.at(table).map((id) => cafe.people.find((one) => one.id === id)?.side))
    expect([...side('t1')]).toEqual(expect.arrayContaining(['gemeente', 'aanbieder', 'inwoner']))
    expect([...side('t2')]).toEqual(expect.arrayContaining(['gemeente', 'aanbieder', 'inwoner']))
  })

  test('[WC2] is given to who comes late, now and in the rounds to come, and moves nobody', () => {
    const cafe = cafeOf6()
    cafe.toStage('round1')
    const before = cafe.people.map(({ id }) => [id, cafe.way(id)])
    cafe.join('p7', 'gemeente')
    expect(cafe.people.filter(({ id }) => id !== 'p7').map(({ id }) => [id, cafe.way(id)])).toEqual(before)
    expect(cafe.way('p7')).toMatch(/^t\d t\d$/)
    expect(cafe.stop('p7', 2)?.how).toBe('placed')
    expect(cafe.seat('p7')).toBe(cafe.stop('p7', 1)?.table)
  })

  test('[WC2] stays with who leaves and comes back, as long as nobody took it', () => {
    const cafe = cafeOf6()
    cafe.toStage('round1')
    cafe.leave('p1')
    expect([cafe.seat('p1'), cafe.filled('t1')]).toEqual([undefined, [2, 2]])
    cafe.leave('p1', false)
    expect([cafe.seat('p1'), cafe.way('p1')]).toEqual(['t1', 't1 t1'])
    cafe.leave('p1')
    cafe.join('p7')
    expect(cafe.seat('p7')).toBe('t1')
    cafe.addTable('t3', 2)
    cafe.leave('p1', false)
    expect([cafe.seat('p7'), cafe.seat('p1')]).toEqual(['t1', 't3'])
  })

  test('[WC2] is taken from nobody by a table that closes, but from its own people; it comes back with none', () => {
    const cafe = new Cafe({ seats: [3, 3, 3], people: 6 })
    mixed(
      cafe,
      { t1: ['p1', 'p2'], t2: ['p3', 'p4'], t3: ['p5', 'p6'] },
      { t1: ['p5', 'p6'], t2: ['p1', 'p2'], t3: ['p3', 'p4'] },
    )
    cafe.toStage('round1')
    expect(cafe.lead('table.close', { table: 't3' })).toBe('ok')
    expect(['p1', 'p2', 'p3', 'p4'].map((id) => cafe.seat(id))).toEqual(['t1', 't1', 't2', 't2'])
    expect(['p5', 'p6'].map((id) => cafe.seat(id))).not.toContain('t3')
    expect(['p3', 'p4'].map((id) => cafe.stop(id, 2)?.table)).not.toContain('t3')
    expect([cafe.way('p1'), cafe.stop('p5', 2)?.table, wrong(cafe)]).toEqual(['t1 t2', 't1', []])
    expect(cafe.lead('table.open', { table: 't3' })).toBe('ok')
    expect(cafe.at('t3')).toEqual([])
  })

  test('[WC3] is counted for everyone to see, of those who are here', () => {
    const cafe = cafeOf6()
    expect([cafe.filled('t1'), cafe.filled('t2')]).toEqual([
      [3, 3],
      [3, 3],
    ])
    cafe.lead('seat.put', { person: 'p6', round: 2, table: 't1' })
    expect([cafe.filled('t1'), cafe.filled('t2')]).toEqual([
      [3, 4],
      [3, 2],
    ])
    cafe.toStage('round2')
    cafe.leave('p6')
    expect([cafe.filled('t1'), cafe.filled('t2')]).toEqual([
      [3, 3],
      [3, 2],
    ])
  })

  test('[WC6] is the same after a restart, and when the room goes away and comes back', () => {
    const cafe = cafeOf6()
    cafe.toStage('round2')
    const seats = cafe.people.map(({ id, table }) => [id, table])
    cafe.restart()
    cafe.do(leader, SESSION, 'goto', { from: cafe.from(), step: 's3' })
    cafe.join('p7')
    expect(cafe.seat('p7')).toBeUndefined()
    cafe.do(leader, SESSION, 'goto', { from: cafe.from(), step: STEP })
    expect(cafe.people.filter(({ id }) => id !== 'p7').map(({ id, table }) => [id, table])).toEqual(seats)
    expect([cafe.seat('p7') === undefined, wrong(cafe)]).toEqual([false, []])
  })

  test('[WC6] comes with what it means for who sits there: a new table, whom they meet for the first time and again', () => {
    const cafe = cafeOf6()
    expect(cafe.stop('p1', 1)).toEqual({ table: 't1', how: 'mixed', newTable: true, fresh: 2, again: 0 })
    expect(cafe.stop('p1', 2)).toEqual({ table: 't1', how: 'mixed', newTable: false, fresh: 2, again: 0 })
    expect(cafe.stop('p2', 2)).toEqual({ table: 't2', how: 'mixed', newTable: true, fresh: 1, again: 1 })
    cafe.toStage('round2')
    cafe.leave('p3')
    expect(cafe.stop('p2', 2)).toMatchObject({ fresh: 1, again: 0 })
  })
})

describe('choosing a seat oneself', () => {
  const free = (): Cafe => new Cafe({ people: 4, seats: [2, 2, 2], ways: ['free', 'free', 'assigned'] })

  test('[WC4] two people cannot take the last seat', () => {
    const cafe = free()
    expect(cafe.as('p1', 'seat.choose', { round: 1, table: 't1' })).toBe('ok')
    expect(cafe.as('p2', 'seat.choose', { round: 1, table: 't1' })).toBe('ok')
    expect(cafe.as('p3', 'seat.choose', { round: 1, table: 't1' })).toBe('table-full')
    expect([cafe.filled('t1'), cafe.as('p2', 'seat.choose', { round: 1, table: 't1' })]).toEqual([
      [2, 0, 0],
      'ok',
    ])
    cafe.leave('p2')
    expect(cafe.as('p3', 'seat.choose', { round: 1, table: 't1' })).toBe('ok')
    cafe.leave('p2', false)
    cafe.toStage('round1')
    expect([cafe.at('t1'), wrong(cafe)]).toEqual([['p1', 'p3'], []])
  })

  test('[WC4] holds for the round that runs and the next one, when people choose there', () => {
    const cafe = free()
    expect(cafe.as('p1', 'seat.choose', { round: 2, table: 't1' })).toBe('not-now')
    cafe.toStage('round1')
    cafe.as('p1', 'seat.choose', { round: 1, table: 't3' })
    expect(cafe.seat('p1')).toBe('t3')
    expect(cafe.as('p1', 'seat.choose', { round: 2, table: 't2' })).toBe('ok')
    expect(cafe.as('p1', 'seat.choose', { round: 3, table: 't2' })).toBe('not-now')
    const sat = cafe.seat('p2')
    cafe.toStage('round2')
    expect([cafe.seat('p1'), cafe.seat('p2')]).toEqual(['t2', sat])
    expect(cafe.as('p1', 'seat.choose', { round: 1, table: 't1' })).toBe('not-now')
    expect(cafe.as('p1', 'seat.choose', { round: 3, table: 't1' })).toBe('not-now')
    expect(cafe.as('p1', 'seat.choose', { round: 2, table: 'weg' })).toBe('missing')
    cafe.lead('table.close', { table: 't1' })
    expect(cafe.as('p1', 'seat.choose', { round: 2, table: 't1' })).toBe('table-closed')
  })

  test('[WC4] who did not choose makes room for who did, when the table is too small for both', () => {
    const cafe = new Cafe({ people: 4, seats: [2, 2], ways: ['assigned', 'free'] })
    mixed(cafe, { t1: ['p1', 'p2'], t2: ['p3', 'p4'] })
    cafe.toStage('round1')
    expect(cafe.as('p3', 'seat.choose', { round: 2, table: 't1' })).toBe('ok')
    cafe.toStage('round2')
    expect([cafe.at('t1'), cafe.at('t2')]).toEqual([
      ['p1', 'p3'],
      ['p2', 'p4'],
    ])
  })

  test('[WC4] a way of changing tables that becomes another one forgets what no longer holds', () => {
    const cafe = cafeOf6()
    const rounds = (['assigned', 'free'] as const).map((way) => ({ question: '', minutes: 20, way }))
    expect(cafe.lead('round.set', { rounds })).toBe('ok')
    expect([cafe.way('p1'), cafe.filled('t1')]).toEqual(['t1 -', [3, 0]])
  })
})
