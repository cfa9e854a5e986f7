// What is counted of proposals and scores, worked out by hand.
import { describe, expect, test } from 'vitest'
import { differenceOf, divided, lowestTwo, scoredOf } from '#shared/activities/scope/count.ts'
import type { Item, Proposal, Scores, Tally, Verdict } from '#shared/activities/scope/records.ts'
import type { Rec } from '#shared/kernel/record.ts'

const items: Item[] = ['a', 'b', 'c'].map((id) => ({ id, block: 'domains', text: id, plain: '', hint: '' }))

const rec = <T>(id: string, data: T): Rec<T> => ({ id, kind: 'x', step: 's1', by: id, rev: 1, data })

/** One letter for each item: o = OCO, n = not, a = somebody else, w = not known, - = not answered. */
const words: Readonly<Record<string, Verdict | undefined>> = { o: 'oco', n: 'niet', a: 'ander', w: 'open' }
const proposal = (person: string, letters: string): Rec<Proposal> =>
  rec(person, {
    block: 'domains',
    votes: items.flatMap(({ id }, index) => {
      const verdict = words[letters[index] ?? '-']
      return verdict ? [{ item: id, verdict }] : []
    }),
  })

const proposals = (...letters: readonly string[]): Rec<Proposal>[] =>
  letters.map((one, index) => proposal(`p${index + 1}`, one))

const line = ({ item, n, oco, niet, ander, open }: Tally): string =>
  `${item} ${n}: ${oco} ${niet} ${ander} ${open}`

const counted = (minimum: number | undefined, ...letters: readonly string[]): string[] => {
  const { n, tallies } = differenceOf('domains', items, proposals(...letters), minimum)
  return [String(n), ...tallies.map(line)]
}

type Lists = readonly (readonly (number | null)[])[]

const scores = (...lists: Lists): Rec<Scores>[] =>
  lists.map((list, person) =>
    rec(`p${person}`, {
      scores: list.flatMap((score, index) => (score === null ? [] : [{ point: `q${index + 1}`, score }])),
    }),
  )
const points = ['q1', 'q2', 'q3', 'q4']
const means = (...lists: Lists): string[] =>
  scoredOf(points, scores(...lists)).points.map(({ point, n, mean }) => `${point} ${mean} (${n})`)

describe('proposals side by side', () => {
  test('[SC5] are counted for each item, over those who said something about it', () => {
    expect(counted(undefined, 'ono', 'ona', 'oaw', 'wa-', 'nnn')).toEqual([
      '5',
      'a 5: 3 1 0 1',
      'b 5: 0 3 2 0',
      'c 4: 1 1 1 1',
    ])
  })

  test('[SC5] give no tally for fewer than three people, of the block or of one item', () => {
    expect(counted(undefined)).toEqual(['0'])
    expect(counted(undefined, 'ooo', 'nnn')).toEqual(['2'])
    expect(counted(undefined, 'oo-', 'nn-', 'aao')).toEqual(['3', 'a 3: 1 1 1 0', 'b 3: 1 1 1 0'])
  })

  test('[SC5] of somebody who prepares alone are shown as they are', () => {
    expect(counted(1, 'on-')).toEqual(['1', 'a 1: 1 0 0 0', 'b 1: 0 1 0 0'])
  })

  test('[SC5] leave out who answered nothing and what is of another block', () => {
    const other = rec<Proposal>('p9', { block: 'groups', votes: [{ item: 'a', verdict: 'oco' }] })
    const { n, tallies } = differenceOf('domains', items, [...proposals('ooo', 'ooo', 'ooo', '---'), other])
    expect([n, ...tallies.map(line)]).toEqual([3, 'a 3: 3 0 0 0', 'b 3: 3 0 0 0', 'c 3: 3 0 0 0'])
  })
})

describe('a divided item', () => {
  const tally = (oco: number, niet: number, ander: number, open = 0): Tally => ({
    item: 'a',
    n: oco + niet + ander + open,
    oco,
    niet,
    ander,
    open,
  })

  test('[SC6] has at least 30% with OCO and at least 30% without, together with somebody else', () => {
    expect(divided(tally(3, 3, 0, 4))).toBe(true)
    expect(divided(tally(3, 1, 2, 4))).toBe(true)
    expect(divided(tally(2, 4, 4))).toBe(false)
    expect(divided(tally(8, 1, 1))).toBe(false)
    expect(divided(tally(3, 0, 0, 7))).toBe(false)
    expect(divided(tally(0, 0, 0))).toBe(false)
  })
})

describe('scores together', () => {
  test('[SC14] have a mean with one decimal over those who scored the point', () => {
    expect(means([3, 0, 1, 2], [3, 1, 1, null], [2, 1, 3, null])).toEqual([
      'q1 2.7 (3)',
      'q2 0.7 (3)',
      'q3 1.7 (3)',
    ])
  })

  test('[SC14] have no mean with fewer than three', () => {
    expect(means()).toEqual([])
    expect(means([0, 0, 0, 0], [3, 3, 3, 3])).toEqual([])
    expect(scoredOf(points, scores([0, 3])).n).toBe(1)
    expect(scoredOf(points, scores([0, 3]), 1).points.map(({ mean }) => mean)).toEqual([0, 3])
  })

  test('[SC14] give the lowest two, of equal ones the first in the list, and fewer when not scored', () => {
    const lowest = (...list: readonly number[]): string[] =>
      lowestTwo(scoredOf(points, scores(list, list, list))).map(({ point }) => point)
    expect(lowest(2, 1, 3, 0)).toEqual(['q4', 'q2'])
    expect(lowest(1, 1, 1, 1)).toEqual(['q1', 'q2'])
    expect(lowest(3, 2, 2, 2)).toEqual(['q2', 'q3'])
    expect(lowest(2)).toEqual(['q1'])
    expect(lowest()).toEqual([])
  })
})
