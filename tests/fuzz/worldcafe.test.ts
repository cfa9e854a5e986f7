// The wereldcafé under everything that can happen to it, in any order: nobody is ever nowhere, or moved without need.
// Run other evenings with FUZZ_FROM and FUZZ_SEEDS.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { takesPart } from '#shared/activities/worldcafe/people.ts'
import { roundNow } from '#shared/activities/worldcafe/rounds.ts'
import { progressOf } from '#shared/kernel/facts.ts'
import { STEP, wrong, type Cafe } from '../shared/activities/worldcafe/cafe.ts'
import { deeds, evening, pick, Play, type Done, type Evening, type Turn } from './worldcafe-play.ts'

const timeout = 120_000
const runs = {
  seed: Number(process.env['FUZZ_FROM'] ?? 4_711),
  numRuns: Number(process.env['FUZZ_SEEDS'] ?? 100),
}

/** Deeds with their answers, and stages that were reached. */
const met = new Set<string>()

const isOpen = (cafe: Cafe): boolean => progressOf(cafe.records, STEP)?.open === true

/** How it was before a turn: who sat where, in which round, and where whoever would choose would sit. */
type Before = {
  readonly seats: readonly (readonly [string, string])[]
  readonly round: number | undefined
  readonly own: string
}

/** Where whoever would choose a seat in this turn sits in the round for which they would choose. */
const ownStop = (cafe: Cafe, { a, b }: Turn): { readonly round: number; readonly table: string } => {
  const round = b % cafe.config.rounds.length
  const person = pick(cafe.people.filter(takesPart), a)?.id ?? ''
  return { round, table: cafe.stops(person)[round]?.table ?? '' }
}

const before = (cafe: Cafe, turn: Turn): Before => ({
  seats: cafe.people.flatMap(({ id, role, table }) =>
    role === 'participant' && table !== undefined ? [[id, table] as const] : [],
  ),
  round: roundNow(cafe.config, cafe.stage),
  own: ownStop(cafe, turn).table,
})

/** Who was moved in a round that goes on, by something that was not meant for them. */
const movedWithoutNeed = (cafe: Cafe, { seats, round }: Before, { code, movers }: Done): string[] => {
  if (movers === null || round === undefined || round !== roundNow(cafe.config, cafe.stage)) return []
  return seats.flatMap(([person, table]) => {
    const here = cafe.people.some((one) => one.id === person && takesPart(one))
    const mayStay = here && cafe.cafeTable(table)?.closed === false
    const meant = code === 'ok' && movers.includes(person)
    return mayStay && !meant && cafe.seat(person) !== table ? [`${person} was moved from ${table}`] : []
  })
}

/** A seat that was chosen and was not there. */
const overfull = (cafe: Cafe, turn: Turn, { own }: Before, { code }: Done): string[] => {
  const { table, round } = ownStop(cafe, turn)
  if (turn.deed !== 'choose' || code !== 'ok' || table === own) return []
  const seats = cafe.cafeTable(table)?.seats ?? 0
  return (cafe.filled(table)[round] ?? 0) > seats ? [`${table} was chosen and is full`] : []
}

/** What went wrong in an evening, with the turn; empty is good. */
const problems = ({ people, ways, seats, turns }: Evening): unknown[] => {
  const play = new Play(people, ways, seats)
  const { cafe } = play
  return turns.flatMap((turn) => {
    const was = before(cafe, turn)
    const done = play.do(turn)
    met.add(`${turn.deed} ${done.code}`)
    if (!isOpen(cafe)) return []
    met.add(cafe.stage)
    const said = [...wrong(cafe), ...movedWithoutNeed(cafe, was, done), ...overfull(cafe, turn, was, done)]
    return said.map((one) => [turn, one])
  })
}

test(
  '[WC1] [WC2] [WC3] [WC4] whatever happens, everyone sits once, at an open table, and nobody moves without need',
  { timeout },
  () => {
    fc.assert(
      fc.property(evening, (given) => {
        expect(problems(given)).toEqual([])
      }),
      runs,
    )
  },
)

test('every deed was done and every stage was reached, so that the evenings prove something', () => {
  const done = [...new Set(deeds)].map((deed) => `${deed} ok`)
  const refused = [
    'choose table-full',
    'choose table-closed',
    'close last-table',
    'next handover-missing',
    'offer exists',
  ]
  const stages = ['tables', 'round1', 'round2', 'round3', 'harvest', 'together', 'choose', 'done']
  expect([...done, ...refused, ...stages].filter((one) => !met.has(one))).toEqual([])
})

/** What looking at everything again wrote, apart from who asked for it. */
const unsettled = ({ people, ways, seats, turns }: Evening): unknown[] => {
  const play = new Play(people, ways, seats)
  return turns.flatMap((turn) => {
    play.do(turn)
    if (!isOpen(play.cafe)) return []
    const again = play.cafe.settles()
    const written = again.ok ? again.ops.map((op) => (op[0] === 'put' ? op[1].kind : op[1])) : []
    return written.filter((kind) => kind !== 'person').map((kind) => [turn, kind])
  })
}

test('[WC5] looking at everything again changes nothing', { timeout }, () => {
  fc.assert(
    fc.property(evening, (given) => {
      expect(unsettled(given)).toEqual([])
    }),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
  )
})
