// Dividing people over the tables: Case 1, what a plan may hold, and two who change places.
import { describe, expect, test } from 'vitest'
import { mix } from '#shared/analysis/mixing/plan.ts'
import { judge } from '#shared/analysis/mixing/score.ts'
import { mixed as asMixed } from '#shared/activities/worldcafe/people.ts'
import { questionOf, seatings } from '#shared/activities/worldcafe/mixing.ts'
import { routesOf, tablesOf } from '#shared/activities/worldcafe/upkeep.ts'
import type { SideId } from '#shared/kernel/facts.ts'
import { Cafe, STEP, wrong } from './cafe.ts'

const reader = (cafe: Cafe): Parameters<typeof routesOf>[0] =>
  ({ step: STEP, all: (kind: string) => cafe.records.of(STEP, kind) }) as Parameters<typeof routesOf>[0]

const sides: readonly (readonly [SideId, number])[] = [
  ['gemeente', 5],
  ['aanbieder', 5],
  ['adviesraad', 4],
  ['inwoner', 2],
  ['toegang', 2],
]

/** Eighteen people, four tables with a host each, two rounds: mixed, and sent as a facilitator does. */
const case1 = (): Cafe => {
  const cafe = new Cafe({ people: 0, seats: [5, 5, 5, 5] })
  const people = sides.flatMap(([side, n]) => Array.from({ length: n }, () => side))
  people.forEach((side, index) => cafe.join(`p${index + 1}`, side, 'participant', index === 11))
  for (const [index, host] of ['p1', 'p6', 'p11', 'p13'].entries())
    expect(cafe.as(host, 'host.offer', { table: `t${index + 1}` })).toBe('ok')
  const of = reader(cafe)
  const question = questionOf({ people: cafe.people, tables: tablesOf(of), routes: routesOf(of) }, 0, 2, 1)
  const rounds = mix(question).rounds.map((seating) =>
    question.tables.map(({ id: table }) => ({
      table,
      people: [...seating].flatMap(([person, at]) => (at === table ? [person] : [])),
    })),
  )
  expect(cafe.lead('mix.set', { from: 1, rounds })).toBe('ok')
  return cafe
}

describe('Case 1', () => {
  test('[WC7] two pairs of guests meet again, nobody is twice at a table, three sides at every table, 5/5/4/4', () => {
    const cafe = case1()
    const hosts = new Set(['p1', 'p6', 'p11', 'p13'])
    const of = reader(cafe)
    const tables = tablesOf(of)
    const people = cafe.people.filter(({ role }) => role === 'participant')
    expect(judge({ people: people.map(asMixed), tables }, seatings(routesOf(of), 0, 2))).toEqual({
      twice: 0,
      again: 2,
      missing: 0,
      uneven: 0,
    })
    for (const stage of ['round1', 'round2'] as const) {
      cafe.toStage(stage)
      expect(wrong(cafe)).toEqual([])
      const sizes = tables.map(({ id }) => cafe.at(id).length)
      expect(sizes.toSorted((a, b) => b - a)).toEqual([5, 5, 4, 4])
      for (const { id } of tables) {
        const there = people.filter((person) => cafe.seat(person.id) === id)
        expect(new Set(there.map((person) => asMixed(person).side)).size).toBe(3)
      }
    }
    const guests = people.filter(({ id }) => !hosts.has(id))
    for (const { id } of guests) expect(cafe.stop(id, 1)?.table).not.toBe(cafe.stop(id, 2)?.table)
    const again = guests.reduce((sum, { id }) => sum + (cafe.stop(id, 2)?.again ?? 0), 0)
    expect(again).toBe(4)
    for (const host of hosts) expect(cafe.way(host)).toMatch(/^(t\d) \1$/)
  })

  test('[WC7] a facilitator sees what a swap does to the score before and after', () => {
    const cafe = case1()
    const of = reader(cafe)
    const hall = {
      people: cafe.people.filter(({ role }) => role === 'participant').map(asMixed),
      tables: tablesOf(of),
    }
    const before = judge(hall, seatings(routesOf(of), 0, 2))
    const a = 'p2'
    const b = cafe.people.find(
      ({ id }) => /^p(3|4|5|7|8)$/.test(id) && cafe.stop(id, 2)?.table !== cafe.stop(a, 2)?.table,
    )?.id
    expect(cafe.lead('seat.swap', { round: 2, a, b })).toBe('ok')
    const after = judge(hall, seatings(routesOf(of), 0, 2))
    expect([after.again + after.twice + after.missing > before.again, cafe.stop(a, 2)?.how]).toEqual([
      true,
      'put',
    ])
    expect(cafe.undo()).toBe('ok')
    expect(judge(hall, seatings(routesOf(of), 0, 2))).toEqual(before)
  })
})

describe('a plan', () => {
  const plan = (cafe: Cafe, people: Record<string, string[]>, from = 1): string =>
    cafe.lead('mix.set', {
      from,
      rounds: [Object.entries(people).map(([table, who]) => ({ table, people: who }))],
    })

  test('[WC8] passes over who is unknown, left or a host, and gives who is not in it a place', () => {
    const cafe = new Cafe({ people: 5, seats: [3, 3] })
    cafe.as('p5', 'host.offer', { table: 't1' })
    cafe.leave('p4')
    expect(plan(cafe, { t2: ['p1', 'p4', 'p5', 'niemand'], t1: ['p2'] })).toBe('ok')
    expect(['p1', 'p2', 'p4', 'p5'].map((id) => cafe.way(id))).toEqual(['t2 -', 't1 -', '- -', 't1 t1'])
    expect(cafe.stop('p3', 1)).toMatchObject({ how: 'placed' })
  })

  test('[WC8] is refused with somebody twice, a table that is closed or away, a round that was, or does not exist', () => {
    const cafe = new Cafe({ people: 4, seats: [2, 2, 2] })
    cafe.lead('table.close', { table: 't3' })
    expect(plan(cafe, { t1: ['p1'], t2: ['p1'] })).toBe('bad-input')
    expect(plan(cafe, { t3: ['p1'] })).toBe('table-closed')
    expect(plan(cafe, { t9: ['p1'] })).toBe('missing')
    expect(plan(cafe, { t1: ['p1'] }, 3)).toBe('not-now')
    cafe.toStage('round2')
    expect(plan(cafe, { t1: ['p1'] }, 1)).toBe('not-now')
    expect(plan(cafe, { t1: ['p1', 'p2'], t2: ['p3', 'p4'] }, 2)).toBe('ok')
    expect(cafe.at('t1')).toEqual(['p1', 'p2'])
  })

  test('[WC8] is undone whole, also when people sit by it', () => {
    const cafe = new Cafe({ people: 4, seats: [2, 2] })
    plan(cafe, { t1: ['p1', 'p2'], t2: ['p3', 'p4'] })
    cafe.toStage('round1')
    plan(cafe, { t1: ['p3', 'p4'], t2: ['p1', 'p2'] })
    expect(cafe.at('t1')).toEqual(['p3', 'p4'])
    expect(cafe.undo()).toBe('ok')
    expect([cafe.at('t1'), cafe.filled('t1'), wrong(cafe)]).toEqual([['p1', 'p2'], [2, 0], []])
  })

  test('[WC9] the facilitator puts somebody at any open table, also a full one; a host stays', () => {
    const cafe = new Cafe({ people: 4, seats: [2, 2] })
    plan(cafe, { t1: ['p1', 'p2'], t2: ['p3', 'p4'] })
    cafe.toStage('round1')
    expect(cafe.lead('seat.put', { person: 'p3', round: 1, table: 't1' })).toBe('ok')
    expect([cafe.at('t1'), cafe.stop('p3', 1)?.how]).toEqual([['p1', 'p2', 'p3'], 'put'])
    cafe.as('p4', 'host.offer', { table: 't2' })
    expect(cafe.lead('seat.put', { person: 'p4', round: 1, table: 't1' })).toBe('not-allowed')
    expect(cafe.lead('seat.swap', { round: 1, a: 'p4', b: 'p1' })).toBe('not-allowed')
    expect(cafe.lead('seat.put', { person: 'f2', round: 1, table: 't1' })).toBe('missing')
    expect(cafe.lead('seat.swap', { round: 2, a: 'p1', b: 'p2' })).toBe('missing')
    cafe.lead('table.close', { table: 't2' })
    expect(cafe.lead('seat.put', { person: 'p1', round: 1, table: 't2' })).toBe('table-closed')
  })

  test('[WC10] the way of somebody is told to that person and facilitators, and whom they met to nobody', () => {
    const cafe = case1()
    cafe.toStage('round2')
    const written = JSON.stringify([...cafe.records.values()].filter(({ kind }) => kind !== 'trace'))
    const routes = cafe.records.of(STEP, 'route')
    expect(routes.length).toBe(18)
    for (const { by, id, data } of routes) {
      expect(id).toBe(`${STEP}:route:${by ?? ''}`)
      for (const { id: person } of cafe.people) expect(JSON.stringify(data)).not.toContain(`"${person}"`)
    }
    expect(written).not.toMatch(/"(met|with|together)"/)
  })
})
