// Whom to ask in a round or a talk: everyone once before anyone twice, whatever the chances are.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hands, notSpoken, whoIsNext, type Turn } from '#shared/analysis/turns.ts'

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
