// Compares the matrix and the boundary of a rehearsal with what the scenario expects; every difference is a sentence.
import { divided, lowestTwo } from '#shared/activities/scope/count.ts'
import type { Difference, Final, Scored } from '#shared/activities/scope/records.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { isThere } from '#shared/analysis/supply/white.ts'
import { differs } from './compare.ts'
import type { Room } from './room.ts'
import type { ScopeExpected, SupplyExpected } from './scenario.ts'
import { laidIn, suggestionsIn } from './supply.ts'

const compareSupply = (room: Room, step: string, expected: SupplyExpected): string[] => {
  const cells = laidIn(room, step).flatMap(({ domain, others, cells }) =>
    cells.map((cell) => ({ at: `${domain}/${cell.group}`, others, cell })),
  )
  const kinds: Record<string, number> = {}
  for (const { kind } of suggestionsIn(room, step)) kinds[kind] = (kinds[kind] ?? 0) + 1
  const { records } = room.leader
  return [
    ...differs('cells', cells.length, expected.cells),
    ...differs('empty cells', cells.filter(({ cell }) => !isThere(cell)).length, expected.empty),
    ...Object.entries(expected.at).flatMap(([at, wanted]) => {
      const found = cells.find((one) => one.at === at)
      const believed = found?.cell.believed
      return differs(
        `cell ${at}`,
        {
          offers: found?.cell.offers.filter(({ done }) => done).length,
          believed: believed ? [believed.yes, found?.others] : null,
        },
        wanted,
      )
    }),
    ...Object.entries(expected.findings).flatMap(([kind, wanted]) =>
      differs(`suggestions of ${kind}`, kinds[kind] ?? 0, wanted),
    ),
    ...differs('sentences', records.of(step, 'sentence').length, expected.sentences),
    ...differs('worries', records.of(step, 'worry').length, expected.worries),
  ]
}

const compareScope = (room: Room, step: string, expected: ScopeExpected): string[] => {
  const { records } = room.leader
  const tallies = records.of(step, 'difference').flatMap(({ data }) => (data as Difference).tallies)
  const scored = records.of(step, 'scored')[0]?.data as Scored | undefined
  const final = records.of(step, 'final')[0]?.data as Final | undefined
  const apart = tallies.filter(divided).map(({ item }) => item)
  return [
    ...differs('decisions', records.of(step, 'decision').length, expected.decided),
    ...differs('divided about', apart.toSorted(), expected.divided.toSorted()),
    ...differs('lowest points', scored && lowestTwo(scored).map(({ point }) => point), expected.lowest),
    ...differs('version', final?.version, expected.version),
  ]
}

/** What was laid together and decided in this session against the expectation. */
export const compareMatrix = (room: Room): string[] => {
  const { supply, scope } = room.scenario.expect
  const stepsOf = (activity: string): string[] =>
    programmeOf(room.leader.records).flatMap((step) => (step.activity === activity ? [step.id] : []))
  return [
    ...(supply ? stepsOf('supply').flatMap((step) => compareSupply(room, step, supply)) : []),
    ...(scope ? stepsOf('scope').flatMap((step) => compareScope(room, step, scope)) : []),
  ]
}
