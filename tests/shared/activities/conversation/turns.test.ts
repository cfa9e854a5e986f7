// The speaking order: everyone once before anyone twice, passing allowed, nothing lost by a double tap.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hands, notSpoken, whoIsNext } from '#shared/activities/conversation/order.ts'
import type { Turn } from '#shared/activities/conversation/records.ts'
import { makeTalk } from './talk.ts'

const someone = (id: string, more: { left?: boolean; observer?: boolean; role?: 'facilitator' } = {}) => ({
  id,
  role: 'participant' as const,
  left: false,
  observer: false,
  ...more,
})
const people = [someone('a'), someone('b'), someone('c')]
const turn = (person: string, state: Turn['state'], times = 0, since = 0): Turn => ({
  person,
  state,
  times,
  since,
})

describe('whom to ask', () => {
  test('first a raised hand that had no turn, the longest waiting', () => {
    const turns = [turn('a', 'waiting', 1, 1), turn('b', 'waiting', 0, 9), turn('c', 'waiting', 0, 5)]
    expect(hands(people, turns).map(({ person }) => person)).toEqual(['c', 'b', 'a'])
    expect(whoIsNext(people, turns, undefined, 0)).toBe('c')
  })

  test('then by chance somebody who has not spoken, before a second turn', () => {
    const turns = [turn('a', 'waiting', 1)]
    expect(whoIsNext(people, turns, undefined, 0)).toBe('b')
    expect(whoIsNext(people, turns, undefined, 0.99)).toBe('c')
    expect(whoIsNext(people, turns, undefined, 1)).toBe('c')
  })

  test('then a second turn, and nobody when no hand is up', () => {
    const done = [turn('b', 'spoken', 1), turn('c', 'passed')]
    expect(whoIsNext(people, [turn('a', 'waiting', 1), ...done], undefined, 0)).toBe('a')
    expect(whoIsNext(people, [turn('a', 'spoken', 1), ...done], undefined, 0)).toBeUndefined()
  })

  test('not the one who was just asked, unless there is nobody else', () => {
    expect(whoIsNext(people, [turn('a', 'waiting')], 'a', 0)).toBe('b')
    expect(whoIsNext([someone('a')], [], 'a', 0)).toBe('a')
  })

  test('nobody who left, observes or leads', () => {
    const others = [
      someone('l', { left: true }),
      someone('o', { observer: true }),
      { ...someone('f'), role: 'facilitator' as const },
    ]
    expect(notSpoken(others, [])).toEqual([])
    expect(whoIsNext(others, [turn('l', 'waiting')], undefined, 0)).toBeUndefined()
  })

  test('whatever the chances are, everyone is asked once before anyone twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (chances) => {
          const turns: Turn[] = []
          for (const chance of chances) {
            const person = whoIsNext(people, turns, undefined, chance)
            if (person !== undefined) turns.push(turn(person, 'spoken', 1))
          }
          expect(new Set(turns.map(({ person }) => person)).size).toBe(3)
        },
      ),
    )
  })
})

describe('at the table', () => {
  test('a hand goes up once and comes down without a trace', () => {
    const table = makeTalk('shared')
    table.act('ann', 'hand.raise', { id: 'u1' })
    const since = table.all('turn')[0]?.data
    table.act('ann', 'hand.raise', { id: 'u2' })
    expect(table.all('turn').map(({ data }) => data)).toEqual([since])
    table.act('ann', 'hand.lower')
    expect(table.all('turn')).toEqual([])
  })

  test('a double tap on "ik heb gesproken" is one turn; a new hand makes a second', () => {
    const table = makeTalk('shared')
    const times = () => table.all('turn').map(({ data }) => (data as Turn).times)
    table.act('ann', 'turn.spoken', { id: 'u1' })
    table.act('ann', 'turn.spoken', { id: 'u2' })
    expect(times()).toEqual([1])
    table.act('ann', 'hand.raise', { id: 'u3' })
    table.act('ann', 'turn.spoken', { id: 'u4' })
    expect(times()).toEqual([2])
    table.act('ann', 'turn.back')
    table.act('ann', 'turn.back')
    expect(times()).toEqual([])
  })

  test('lowering a hand or taking a pass back keeps the turns that were had', () => {
    const table = makeTalk('shared')
    table.act('ann', 'turn.spoken', { id: 'u1' })
    table.act('ann', 'hand.raise', { id: 'u1' })
    table.act('ann', 'hand.lower')
    table.act('ann', 'turn.pass', { id: 'u1' })
    table.act('ann', 'turn.back')
    expect(table.all('turn').map(({ data }) => data)).toMatchObject([{ state: 'spoken', times: 1 }])
  })

  test('who is asked is told to that person, and no longer when that person spoke or passed', () => {
    const table = makeTalk('shared')
    table.act('bob', 'hand.raise', { id: 'u1' })
    expect(table.act('fac', 'turn.next')).toBe('ok')
    expect(table.sees('bob', 'next')[0]).toMatchObject({ mine: true, data: { person: 'bob' } })
    table.act('bob', 'turn.pass', { id: 'u1' })
    expect(table.all('next')).toEqual([])
    table.chance = 0
    table.act('fac', 'turn.next')
    expect(table.all('next')[0]?.data).toEqual({ person: 'ann' })
    table.act('fac', 'turn.spoken', { id: 'u2', person: 'ann' })
    expect(table.all('next')).toEqual([])
    expect(table.sees('ann', 'turn').find(({ mine }) => mine)?.data).toMatchObject({ state: 'spoken' })
  })

  test('asking again asks somebody else', () => {
    const table = makeTalk('shared')
    table.act('ann', 'hand.raise', { id: 'u1' })
    table.act('fac', 'turn.next')
    table.act('fac', 'turn.next')
    expect(table.all('next')).toHaveLength(1)
    expect(table.sees('ann', 'next')).toEqual([])
  })

  test('nobody is left to ask', () => {
    const table = makeTalk('shared')
    for (const [index, person] of ['ann', 'bob', 'zoe'].entries())
      table.act('fac', 'turn.spoken', { id: `u${index}`, person })
    expect(table.act('fac', 'turn.next')).toBe('missing')
  })

  test('nobody speaks for somebody else', () => {
    const table = makeTalk('shared')
    expect(table.act('ann', 'turn.spoken', { id: 'u1', person: 'bob' })).toBe('not-yours')
    expect(table.act('fac', 'turn.spoken', { id: 'u1' })).toBe('missing')
    expect(table.act('fac', 'turn.spoken', { id: 'u1', person: 'co' })).toBe('missing')
  })
})
