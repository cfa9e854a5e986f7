// The score of a plan, counted by hand.
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mix, type MixTable } from '#shared/analysis/mixing/plan.ts'
import { boundOf, judge } from '#shared/analysis/mixing/score.ts'
import { brief, questions, regular, seating } from './questions.ts'

const table = (id: string, seats: number, host: string | null = null): MixTable => ({ id, seats, host })
const people = ['a', 'b', 'c', 'd'].map((id) => ({ id, side: null }))
const tables = [table('A', 2), table('B', 2)]

describe('the score', () => {
  test('[MX3] counts who comes back to a table and pairs each time after the first', () => {
    const first = seating('A: a b, B: c d')
    expect(brief(judge({ people, tables }, [first]))).toBe('0 0 0 0')
    expect(brief(judge({ people, tables }, [first, seating('B: a b, A: c d')]))).toBe('0 2 0 0')
    expect(brief(judge({ people, tables }, [first, seating('A: a c, B: b d')]))).toBe('2 0 0 0')
    expect(brief(judge({ people, tables }, [first, first, first]))).toBe('8 4 0 0')
  })

  test('[MX3] does not count hosts as guests, wherever the round says they are', () => {
    const hosted = [table('A', 3, 'a'), table('B', 3, 'b')]
    expect(
      brief(judge({ people, tables: hosted }, [seating('A: a c, B: b d'), seating('A: a d, B: b c')])),
    ).toBe('0 0 0 0')
    expect(brief(judge({ people, tables: hosted }, [seating('B: a c d')]))).toBe('0 0 0 1')
  })

  test('[MX3] counts the sides that miss above what the numbers make unavoidable, hosts included', () => {
    const one = [
      { id: 'a', side: 'gemeente' as const },
      { id: 'b', side: 'gemeente' as const },
      { id: 'c', side: 'aanbieders' as const },
      { id: 'd', side: null },
    ]
    // One of the aanbieders can be at one table only, and nobody is of the inwonerzijde.
    expect(brief(judge({ people: one, tables }, [seating('A: a c, B: b d')]))).toBe('0 0 0 0')
    expect(brief(judge({ people: one, tables }, [seating('A: a b, B: c d')]))).toBe('0 0 1 0')
    const hosted = [table('A', 2, 'a'), table('B', 2)]
    expect(brief(judge({ people: one, tables: hosted }, [seating('A: a b, B: c d')]))).toBe('0 0 1 0')
    expect(brief(judge({ people: one, tables: hosted }, [seating('A: a d, B: b c')]))).toBe('0 0 0 0')
  })

  test('[MX12] counts the guests who would have to move for even tables, as far as the seats allow', () => {
    const wide = [table('A', 4), table('B', 4)]
    expect(judge({ people, tables: wide }, [seating('A: a b c d')]).uneven).toBe(2)
    expect(judge({ people, tables: wide }, [seating('A: a b c, B: d')]).uneven).toBe(1)
    expect(
      judge({ people, tables: [table('A', 3), table('B', 1)] }, [seating('A: a b c, B: d')]).uneven,
    ).toBe(0)
    expect(judge({ people, tables: wide }, [seating('A: a b, B: c')]).uneven).toBe(0)
  })

  test('[MX6] of a whole evening is that of its first rounds and that of the others after them', () => {
    assert(
      property(questions({ people: 10, tables: 4, rounds: 3 }), (question) => {
        const { rounds } = mix(question)
        const whole = judge(question, rounds)
        const first = judge(question, rounds.slice(0, 1))
        const rest = judge(
          { ...question, sat: [...(question.sat ?? []), ...rounds.slice(0, 1)] },
          rounds.slice(1),
        )
        const add = (goal: keyof typeof whole) => first[goal] + rest[goal]
        expect([add('twice'), add('again'), add('missing'), add('uneven')]).toEqual([
          whole.twice,
          whole.again,
          whole.missing,
          whole.uneven,
        ])
      }),
      { numRuns: 40 },
    )
  })
})

describe('the bound', () => {
  test('[MX3] knows that more rounds than tables bring people back', () => {
    expect(boundOf(regular(12, 3, 4, false)).twice).toBe(12)
    expect(boundOf(regular(12, 3, 3, false)).twice).toBe(0)
    expect(brief(boundOf(regular(6, 1, 2)))).toBe('5 10 0 0')
  })

  test('[MX3] knows that a large table cannot empty itself into a small one', () => {
    const question = { people, tables: [table('A', 3), table('B', 1)], rounds: 2, seed: 1 }
    expect(boundOf(question).twice).toBe(2)
    expect(mix(question).score.twice).toBe(2)
  })

  test('[MX3] counts on what was sat', () => {
    const sat = [seating('A: a b, B: c d')]
    expect(brief(boundOf({ people, tables, rounds: 1, sat, seed: 1 }))).toBe('0 2 0 0')
    expect(
      boundOf({ people, tables, rounds: 1, sat: [...sat, seating('B: a b, A: c d')], seed: 1 }).twice,
    ).toBe(4)
    expect(brief(boundOf({ people, tables: [...tables, table('C', 2)], rounds: 1, sat, seed: 1 }))).toBe(
      '0 0 0 0',
    )
  })
})
