// The speaking order at the table: raising a hand, passing, nothing lost by a double tap.
import { describe, expect, test } from 'vitest'
import type { Turn } from '#shared/activities/conversation/records.ts'
import { makeTalk } from './talk.ts'

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
