// The lines of the harvests as they can be put together, chosen and counted.
import { describe, expect, test } from 'vitest'
import { byWeight, linesOf, nameOf, targetsOf } from '#client/activities/worldcafe/play/lines.ts'
import { offersFor } from '#client/activities/worldcafe/play/LayDialog.tsx'

const harvests = [
  { table: 'a', insight: 'Waakvlam', question: 'Wie betaalt?', wish: '' },
  { table: 'b', insight: 'Opnieuw beginnen is duur', question: '', wish: 'Samen om tafel' },
]
const lines = linesOf(harvests, (table) => (table === 'a' ? 1 : 2))
const theme = (
  id: string,
  name: string,
  on: readonly (readonly [string, 'insight' | 'question' | 'wish'])[],
) => ({
  id,
  data: { name, lines: on.map(([table, what]) => ({ table, what })) },
})

describe('lines and what recurs', () => {
  test('lines come by sort and then by table; empty ones are not there', () => {
    expect(lines.map(({ what, number, text }) => `${what} ${number} ${text}`)).toEqual([
      'insight 1 Waakvlam',
      'insight 2 Opnieuw beginnen is duur',
      'question 1 Wie betaalt?',
      'wish 2 Samen om tafel',
    ])
  })
  test('a theme holds its lines, which lie loose no more; what was emptied is nowhere', () => {
    const targets = targetsOf(lines, [
      theme('t', 'Duur', [
        ['b', 'insight'],
        ['a', 'insight'],
        ['a', 'wish'],
      ]),
      theme('leeg', 'Weg', [['b', 'question']]),
    ])
    expect(targets.map(({ id, lines: inside }) => [id, inside.length])).toEqual([
      ['t', 2],
      ['a/question', 1],
      ['b/wish', 1],
    ])
  })
  test('what weighs most comes first, and ties keep their order', () => {
    const targets = targetsOf(lines, [])
    const sorted = byWeight(targets, (id) => (id === 'b/wish' ? 2 : 0))
    expect(sorted.map(({ id }) => id)).toEqual(['b/wish', 'a/insight', 'b/insight', 'a/question'])
  })
  test('a theme without a name is called by its first line', () => {
    const [unnamed] = targetsOf(lines, [theme('t', '', [['a', 'question']])])
    expect(unnamed && nameOf(unnamed)).toBe('Wie betaalt?')
  })
  test('a line is offered themes first, then its own sort, never itself or its own theme', () => {
    const targets = targetsOf(lines, [theme('t', 'Samen', [['b', 'wish']])])
    const [first] = lines
    const wish = lines.find(({ what }) => what === 'wish')
    expect(first && offersFor(first, targets).map(({ id }) => id)).toEqual(['t', 'b/insight', 'a/question'])
    expect(wish && offersFor(wish, targets).map(({ id }) => id)).not.toContain('t')
  })
})
