// What the screens of the wereldcafé work out by themselves: the round, the question, the clock and a change of seat.
import { describe, expect, test } from 'vitest'
import type { Config, Table } from '#shared/activities/worldcafe/records.ts'
import { withExtra } from '#client/activities/worldcafe/clock.ts'
import { changeOf } from '#client/activities/worldcafe/play/useArrival.ts'
import { lastRoundOf, pointsIn, questionOf, roundOf } from '#client/activities/worldcafe/useCafe.ts'
import { clothOf } from '#client/activities/worldcafe/useCloth.ts'

const round = (question: string) => ({ question, minutes: 20, way: 'assigned' as const })
const config: Config = { sources: [], rounds: [round('Eerst?'), round('Dan?')] }
const table: Table = {
  number: 3,
  topic: 'Waakvlam',
  from: 'own',
  colour: 'own',
  seats: 5,
  questions: ['', 'Wat kan hier?'],
  place: '',
  closed: false,
}

describe('round and question', () => {
  test('the round follows from the stage; before the rounds it is 0, after them the last', () => {
    expect(['tables', 'round1', 'round4', 'harvest'].map(roundOf)).toEqual([undefined, 1, 4, undefined])
    expect(['tables', 'round2', 'harvest', 'done'].map((stage) => lastRoundOf(stage, config))).toEqual([
      0, 2, 2, 2,
    ])
  })
  test('the own question of a table goes before that of the round', () => {
    expect([1, 2, 3].map((at) => questionOf(config, table, at))).toEqual(['Eerst?', 'Wat kan hier?', ''])
    expect(questionOf(config, undefined, 2)).toBe('Dan?')
  })
  test('points are those of this table and this round', () => {
    const points: [string, string, string] = ['een', '', '']
    const handovers = [{ table: 'a', round: 1, points, skipped: false }]
    expect(pointsIn(handovers, 'a', 1)).toEqual(points)
    expect(pointsIn(handovers, 'a', 2)).toEqual(['', '', ''])
    expect(pointsIn(handovers, 'b', 1)).toEqual(['', '', ''])
  })
})

test('the clock of a table has its own minutes more or less, and stays away when the timer is off', () => {
  const clock = { seconds: 100, running: true }
  expect(withExtra(clock, 2)).toEqual({ seconds: 220, running: true })
  expect(withExtra(clock, -2)?.seconds).toBe(-20)
  expect(withExtra(undefined, 2)).toBeUndefined()
})

describe('what somebody must notice', () => {
  test('a round is told by the title, another table within it is said, and nothing else is', () => {
    expect(changeOf({ round: undefined, table: undefined }, { round: 1, table: 2 })).toBe('round')
    expect(changeOf({ round: 1, table: 2 }, { round: 2, table: 2 })).toBe('round')
    expect(changeOf({ round: 2, table: undefined }, { round: 2, table: 4 })).toBe('table')
    expect(changeOf({ round: 2, table: 4 }, { round: 2, table: 5 })).toBe('table')
    expect(changeOf({ round: 2, table: 4 }, { round: 2, table: 4 })).toBeUndefined()
    expect(changeOf({ round: 2, table: 4 }, { round: undefined, table: 4 })).toBeUndefined()
  })
})

describe('the cloth of a table', () => {
  const cloth = clothOf('s1', 'a')
  const look = { order: 1, x: 1, y: 1, w: 20, turn: 0, sort: 'word' as const, text: 'ja' }

  test('says for which table something new is, so that it never lands on the next one', () => {
    expect(cloth.put({ id: 'x', look, mark: 'm', was: null })).toEqual({
      cmd: 'item.add',
      input: { ...look, id: 'x', mark: 'm', table: 'a' },
    })
    expect(cloth.put({ id: 'x', look, mark: 'm', was: 'l' })).toEqual({
      cmd: 'item.edit',
      input: { ...look, id: 'x', mark: 'm', was: 'l' },
    })
  })
  test('lets somebody take away only what is theirs, and a facilitator everything', () => {
    expect(cloth.take({ id: 'x', mine: false, role: 'participant' })).toBeUndefined()
    expect(cloth.take({ id: 'x', mine: true, role: 'participant' })?.cmd).toBe('item.remove')
    expect(cloth.take({ id: 'x', mine: false, role: 'facilitator' })?.cmd).toBe('item.remove')
  })
})
