// Tiny groups against all plans that there are.
import { assert, property, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mix, type MixQuestion, type Score, type Seating } from '#shared/analysis/mixing/plan.ts'
import { judge } from '#shared/analysis/mixing/score.ts'
import { outside, sizesFor } from '#shared/analysis/mixing/sizes.ts'
import { questions } from './questions.ts'

type Judged = { readonly over: number; readonly score: Score }

/** Every way to seat these guests in one round. */
const seatings = (question: MixQuestion, round: number): Seating[] => {
  const hosting = new Map(
    question.tables.flatMap(({ id, host }) => (host === null ? [] : [[host, id] as const])),
  )
  const open = question.tables.map(({ id }) => id)
  return question.people.reduce<Seating[]>(
    (all, { id }) => {
      const settled = question.fixed?.[round]?.get(id)
      const own = hosting.get(id) ?? (settled !== undefined && open.includes(settled) ? settled : undefined)
      return all.flatMap((seating) =>
        (own === undefined ? open : [own]).map((table) => new Map([...seating, [id, table]])),
      )
    },
    [new Map()],
  )
}

const overOf = ({ people, tables }: MixQuestion, rounds: readonly Seating[]): number => {
  const hosting = tables.flatMap(({ host }) => (people.some(({ id }) => id === host) ? [host] : []))
  const guests = people.filter(({ id }) => !hosting.includes(id))
  const sizes = sizesFor(
    tables.map(({ seats, host }) => seats - (hosting.includes(host) ? 1 : 0)),
    guests.length,
  )
  return rounds.reduce((sum, round) => {
    const counts = tables.map((table) => guests.filter(({ id }) => round.get(id) === table.id).length)
    return sum + outside(counts, sizes.least, sizes.most)
  }, 0)
}

const allPlans = (question: MixQuestion): Judged[] =>
  Array.from({ length: question.rounds }, (_, round) => seatings(question, round))
    .reduce<Seating[][]>((all, next) => all.flatMap((plan) => next.map((round) => [...plan, round])), [[]])
    .map((plan) => ({ over: overOf(question, plan), score: judge(question, plan) }))

const listOf = ({ over, score }: Judged): number[] => [
  over,
  score.twice,
  score.again,
  score.missing,
  score.uneven,
]

const inOrder = (one: Judged, other: Judged): number => {
  const [left, right] = [listOf(one), listOf(other)]
  const at = left.findIndex((number, index) => number !== right[index])
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

const tiny: Arbitrary<MixQuestion> = questions({ people: 5, tables: 3, rounds: 2 }).filter(
  ({ people, tables, rounds }) => tables.length ** (people.length * rounds) <= 6561,
)

/** A guest was put at a table that has a seat for its host only. */
const noSeat: MixQuestion = {
  people: [
    { id: 'p0', side: 'gemeente' },
    { id: 'p1', side: 'aanbieders' },
    { id: 'p2', side: 'aanbieders' },
  ],
  tables: [
    { id: 't0', seats: 1, host: 'p0' },
    { id: 't1', seats: 2, host: null },
  ],
  rounds: 1,
  fixed: [new Map([['p2', 't0']])],
  seed: 0,
}

describe('a tiny group', () => {
  test('[MX4] gets a plan before which no other comes, and the proof of it', () => {
    assert(
      property(tiny, (question) => {
        const [best] = allPlans(question).sort(inOrder)
        const plan = mix(question)
        expect({ over: overOf(question, plan.rounds), score: plan.score }).toEqual(best)
        expect(plan.proven).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('[MX4] has a bound that no plan comes before, and won goals on which no plan within the seats is better', () => {
    assert(
      property(tiny, (question) => {
        const { bound, score, won, rounds } = mix(question)
        const over = overOf(question, rounds)
        const all = allPlans(question)
        expect(all.filter((other) => inOrder({ over, score: bound }, other) > 0)).toEqual([])
        const goals = (['twice', 'again', 'missing'] as const).filter((goal) => won.includes(goal))
        const better = (other: Judged) => goals.some((goal) => other.score[goal] < score[goal])
        expect(all.filter((other) => other.over <= over && better(other))).toEqual([])
      }),
      { numRuns: 150, examples: [[noSeat]] },
    )
  })
})
