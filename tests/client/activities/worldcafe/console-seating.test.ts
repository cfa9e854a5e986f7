// What the facilitator's page makes of the routes: seatings, the question for the mixer, and what a swap does.
import { describe, expect, it } from 'vitest'
import type { Stop } from '#shared/activities/worldcafe/records.ts'
import { outcomeOf, outcomeWords } from '#client/activities/worldcafe/console/outcome.ts'
import { rangesOf } from '#client/activities/worldcafe/console/ranges.ts'
import { runMixing } from '#client/activities/worldcafe/console/runMixing.ts'
import {
  changeOf,
  compareScores,
  mixTables,
  peopleAt,
  questionFrom,
  roundsToSend,
  seatingOf,
  type Hall,
} from '#client/activities/worldcafe/console/seating.ts'
import { judge } from '#shared/analysis/mixing/score.ts'

const stop = (table: string): Stop => ({ table, how: 'mixed', newTable: true, fresh: 1, again: 0 })
const sides = ['gemeente', 'aanbieders', 'inwonerzijde'] as const

const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => ({ id, side: sides[at % 3] ?? null }))
const tables = ['x', 'y'].map((id) => ({ id, seats: 3, host: null }))
const seat = (x: string, y: string) =>
  new Map([...Array.from(x, (id) => [id, 'x'] as const), ...Array.from(y, (id) => [id, 'y'] as const)])
const hall: Hall = { people, tables, rounds: [seat('abc', 'def'), seat('dbf', 'aec')] }

describe('seatings of a café', () => {
  it('reads the tables of a round from the routes, and leaves out who has none', () => {
    const stops = new Map([
      ['a', [stop('x'), null]],
      ['b', [null, stop('y')]],
      ['gone', [stop('x'), stop('x')]],
    ])
    expect(seatingOf(people, stops, 0)).toEqual(new Map([['a', 'x']]))
    expect(seatingOf(people, stops, 1)).toEqual(new Map([['b', 'y']]))
  })

  it('gives the mixer only open tables, with who said yes as host', () => {
    const all = [
      { id: 'x', data: { seats: 3, closed: false } },
      { id: 'y', data: { seats: 4, closed: true } },
    ]
    expect(mixTables(all, new Map([['x', 'a']]))).toEqual([{ id: 'x', seats: 3, host: 'a' }])
  })

  it('asks for the rounds to come, after those that were sat', () => {
    const question = questionFrom(hall, 1, 7)
    expect(question.rounds).toBe(1)
    expect(question.sat).toEqual([hall.rounds[0]])
    expect(question.seed).toBe(7)
  })

  it('sends nobody in a round in which people choose for themselves', () => {
    const sent = roundsToSend(hall.rounds, tables, (round) => round === 1)
    expect(sent).toEqual([
      [
        { table: 'x', people: ['a', 'b', 'c'] },
        { table: 'y', people: ['d', 'e', 'f'] },
      ],
      [],
    ])
    expect(peopleAt(people, hall.rounds[0] ?? new Map(), 'y').map(({ id }) => id)).toEqual(['d', 'e', 'f'])
  })
})

describe('a swap before it is done', () => {
  it('tells the score of the whole café before and after', () => {
    const change = changeOf(hall, { round: 1, a: 'b', b: 'e' })
    const after = judge({ people, tables }, [seat('abc', 'def'), seat('def', 'abc')])
    expect(change).toEqual({ before: judge({ people, tables }, hall.rounds), after })
    expect(after.again).toBeGreaterThan(change?.before.again ?? 0)
    expect(compareScores(after, change?.before ?? after)).not.toBe(0)
  })

  it('is nothing between people at one table, or for who sits nowhere', () => {
    expect(changeOf(hall, { round: 0, a: 'a', b: 'b' })).toBeUndefined()
    expect(changeOf(hall, { round: 0, a: 'a', b: 'unknown' })).toBeUndefined()
    expect(changeOf(hall, { round: 0, person: 'a', table: 'x' })).toBeUndefined()
  })

  it('tells of one person who sits somewhere else', () => {
    expect(changeOf(hall, { round: 0, person: 'a', table: 'y' })?.after.uneven).toBeGreaterThan(0)
  })

  it('compares the goals in their order', () => {
    const nought = { twice: 0, again: 0, missing: 0, uneven: 0 }
    expect(compareScores({ ...nought, again: 9 }, { ...nought, twice: 1 })).toBeLessThan(0)
    expect(compareScores(nought, nought)).toBe(0)
  })
})

describe('the result in words', () => {
  const minimum = /minimum/
  const again = (proof?: Parameters<typeof outcomeOf>[1]) => outcomeWords(outcomeOf(hall, proof)).join(' ')

  it('says that it is the minimum only when that is proven', () => {
    expect(outcomeOf(hall).score.again).toBeGreaterThan(0)
    const loose = { ...hall, rounds: [seat('abc', 'def'), seat('acb', 'fed')] }
    expect(outcomeWords(outcomeOf(loose)).join(' ')).not.toMatch(minimum)
    expect(again({ proven: true, won: ['seats', 'twice', 'again', 'missing'] })).toMatch(minimum)
  })

  it('claims nothing of rounds in which not everybody has a place yet', () => {
    const half = { ...hall, rounds: [seat('ab', 'de'), seat('ab', 'de')] }
    expect(outcomeOf(half).least).toBe(false)
    expect(outcomeWords(outcomeOf(half)).join(' ')).not.toMatch(minimum)
  })

  it('says which goal gave way', () => {
    const outcome = outcomeOf(hall)
    const words = outcomeWords({ ...outcome, won: ['seats', 'twice'] }).join(' ')
    expect(words).toMatch(/nieuwe tafel ging voor/)
    expect(outcomeWords({ ...outcome, won: undefined }).join(' ')).not.toMatch(/ging voor/)
  })

  it('counts the tables that miss a side that is in the room', () => {
    const split = { ...hall, rounds: [seat('ad', 'bcef')] }
    expect(outcomeOf(split).without).toBe(2)
    expect(outcomeOf(hall).sides).toBe(3)
  })

  it('says how many chairs are missing', () => {
    const few = { ...hall, tables: tables.map((table) => ({ ...table, seats: 2 })) }
    expect(outcomeOf(few).short).toBe(2)
  })
})

describe('numbers of tables', () => {
  it('are said as somebody would', () => {
    expect([[], [3], [1, 2], [1, 2, 3], [1, 2, 3, 4, 6, 8, 9]].map(rangesOf)).toEqual([
      '',
      '3',
      '1 en 2',
      '1 t/m 3',
      '1 t/m 4, 6, 8 en 9',
    ])
  })
})

describe('the mixer in slices', () => {
  it('gives a plan in which everybody sits, and nothing after it was stopped', async () => {
    const question = questionFrom({ ...hall, rounds: [new Map(), new Map()] }, 0, 1)
    const plan = await runMixing(question, () => undefined, new AbortController().signal)
    expect(plan?.rounds.map((seating) => seating.size)).toEqual([6, 6])
    const stopped = new AbortController()
    stopped.abort()
    expect(await runMixing(question, () => undefined, stopped.signal)).toBeUndefined()
  })
})
