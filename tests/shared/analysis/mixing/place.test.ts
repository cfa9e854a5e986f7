// One more person in a round that goes on.
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { place } from '#shared/analysis/mixing/place.ts'
import { mix, type MixTable } from '#shared/analysis/mixing/plan.ts'
import { questions, seating } from './questions.ts'

const table = (id: string, seats: number, host: string | null = null): MixTable => ({ id, seats, host })
const person = (id: string) => ({ id, side: null })
const people = ['a', 'b', 'c', 'd', 'e', 'h'].map(person)
const tables = [table('A', 3), table('B', 3)]

describe('a late joiner', () => {
  test('[MX9] gets a seat that is free before anything else', () => {
    const now = seating('A: a b c, B: d')
    const before = [seating('A: d, B: e')]
    expect(place({ people, tables, before, now }, 'e')).toBe('B')
  })

  test('[MX9] gets a new table, then people who are new, then a table without their side, then the emptiest', () => {
    expect(place({ people, tables, before: [seating('B: e')], now: seating('A: a b, B: c') }, 'e')).toBe('A')
    const met = [seating('C: c e')]
    expect(place({ people, tables, before: met, now: seating('A: a b, B: c') }, 'e')).toBe('A')
    const sides = [
      ...people.slice(0, 2),
      { id: 'c', side: 'gemeente' as const },
      { id: 'e', side: 'gemeente' as const },
    ]
    expect(place({ people: sides, tables, before: [], now: seating('A: a b, B: c') }, 'e')).toBe('A')
    expect(place({ people, tables, before: [], now: seating('A: a b, B: c') }, 'e')).toBe('B')
  })

  test('[MX9] gets the table that is least over when all are full, their own as a host, and none when there is none', () => {
    expect(
      place(
        { people, tables: [table('A', 1), table('B', 2)], before: [], now: seating('A: a b, B: c d') },
        'e',
      ),
    ).toBe('B')
    const hosted = [table('A', 3), table('B', 3, 'h')]
    expect(place({ people, tables: hosted, before: [], now: seating('A: a, B: b c d') }, 'h')).toBe('B')
    expect(place({ people, tables: [], before: [], now: new Map() }, 'a')).toBeUndefined()
  })

  test('[MX9] always gets an open table, with a free seat when there is one, and is not counted where they sit now', () => {
    assert(
      property(questions({ people: 10, tables: 4, rounds: 2 }), (question) => {
        const [now = new Map<string, string>()] = mix({ ...question, rounds: 1, fixed: [] }).rounds
        const [first] = question.people.filter(({ id }) => question.tables.every(({ host }) => host !== id))
        if (!first) return
        const without = new Map([...now].filter(([id]) => id !== first.id))
        const ask = { people: question.people, tables: question.tables, before: question.sat ?? [] }
        const found = place({ ...ask, now: without }, first.id)
        expect(place({ ...ask, now }, first.id)).toBe(found)
        const room = (id: string) => {
          const open = question.tables.find((table) => table.id === id)
          const hosted = question.people.some(
            (person) => person.id === open?.host && without.get(person.id) !== id,
          )
          return (
            (open?.seats ?? 0) - (hosted ? 1 : 0) - [...without.values()].filter((at) => at === id).length
          )
        }
        const most = Math.max(...question.tables.map(({ id }) => room(id)))
        expect(Math.min(1, room(found ?? ''))).toBe(Math.min(1, most))
      }),
    )
  })
})
