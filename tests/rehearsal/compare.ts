// Compares what came out of a rehearsal with what the scenario expects; every difference is a sentence.
import type { Result } from '#shared/activities/dilemmas/records.ts'
import type { Turn } from '#shared/activities/moodboard/records.ts'
import type { Note } from '#shared/activities/flaps/records.ts'
import type { Records } from '#shared/kernel/records.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { stickersIn } from './flaps.ts'
import { cafeOf } from './worldcafe.ts'
import type { Ranking, Scenario } from './scenario.ts'

type Expected = Scenario['expect']

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const sorted = (points: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(points).sort(([a], [b]) => a.localeCompare(b))

const pointsOf = (ranking: Result['ranking']): Record<string, number> =>
  Object.fromEntries(ranking.map(({ fiche, points }) => [fiche, points]))

/** A sentence when what is there is not what was wanted. */
export const differs = (what: string, is: unknown, wanted: unknown): string[] =>
  same(is, wanted) ? [] : [`${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(is)}`]

/** The first round's result against the expectation. W is compared as it is shown: with two decimals. */
export const compareResult = (result: Result | undefined, expected: Ranking | undefined): string[] => {
  if (!expected) return []
  if (!result) return ['there is no result']
  const sides = result.sides && Object.fromEntries(result.sides.map((side) => [side.side, side]))
  return [
    ...differs('ballots', result.n, expected.n),
    ...differs('via the facilitator', result.proxies, expected.proxies),
    ...differs('points', sorted(pointsOf(result.ranking)), sorted(expected.points)),
    ...differs('W', Math.round((result.agreement?.w ?? 0) * 100) / 100, expected.w),
    ...differs('agreement in words', result.agreement?.words, expected.words),
    ...differs('divided', result.divided, expected.divided),
    ...(expected.sides === null
      ? differs('sides', result.sides, null)
      : Object.entries(expected.sides).flatMap(([side, wanted]) => [
          ...differs(`people of ${side}`, sides?.[side]?.n, wanted.n),
          ...differs(
            `points of ${side}`,
            sorted(pointsOf(sides?.[side]?.ranking ?? [])),
            sorted(wanted.points),
          ),
        ])),
  ]
}

/** What was made in the moodboards, at the tables and on the flaps of this session against the expectation. */
export const compareMade = (records: Records, { moodboard, worldcafe, flaps }: Expected): string[] => {
  const stepsOf = (activity: string): string[] =>
    programmeOf(records).flatMap((step) => (step.activity === activity ? [step.id] : []))
  const dataIn = <T>(activity: string, kind: string): T[] =>
    stepsOf(activity).flatMap((step) => records.of(step, kind).map(({ data }) => data as T))
  const once = dataIn<Turn>('moodboard', 'turn').filter(
    ({ state, times }) => state === 'spoken' && times === 1,
  )
  const notes = dataIn<Note>('flaps', 'note')
  const on = (id: Note['sheet']): number => notes.filter(({ sheet }) => sheet === id).length
  const stickers = stepsOf('flaps').reduce((sum, step) => sum + stickersIn(records, step), 0)
  return [
    ...(moodboard
      ? [
          ...differs('tiles', dataIn('moodboard', 'tile').length, moodboard.tiles),
          ...differs('told once', once.length, moodboard.told),
        ]
      : []),
    ...(worldcafe
      ? stepsOf('worldcafe').flatMap((step) => {
          const cafe = cafeOf(records, step)
          return [
            ...differs('people at the tables', cafe.people, worldcafe.people),
            ...differs('twice at a table', cafe.twice, worldcafe.twice),
            ...differs('pairs that met again', cafe.again, worldcafe.again),
            ...differs('sides missing at a table', cafe.missing, worldcafe.missing),
            ...differs('things on the cloths', cafe.notes, worldcafe.notes),
          ]
        })
      : []),
    ...(flaps
      ? [
          ...differs('notes for', on('pro'), flaps.pro),
          ...differs('notes against', on('con'), flaps.con),
          ...differs('notes taken away', dataIn('flaps', 'hidden').length, 0),
          ...differs('groups', dataIn('flaps', 'group').length, flaps.groups),
          ...differs('stickers', stickers, flaps.stickers),
        ]
      : []),
  ]
}
