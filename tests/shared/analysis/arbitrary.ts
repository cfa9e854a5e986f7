// Random boards and ballots for the property tests.
import { array, constant, integer, record, shuffledSubarray, type Arbitrary } from 'fast-check'
import type { Ballot } from '#shared/analysis/ballot.ts'

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']

/** A board of 2 to 8 fiches. */
export const boards = integer({ min: 2, max: 8 }).map((n) => letters.slice(0, n))

/** A ballot on a board with at least `atLeast` fiches laid. */
export const ballotOn = (fiches: readonly string[], atLeast = 1): Arbitrary<Ballot> =>
  shuffledSubarray([...fiches], { minLength: Math.min(atLeast, fiches.length) })

/** A board with up to 20 ballots, partial ones among them. */
export const halls = (minBallots: number) =>
  boards.chain((fiches) =>
    record({
      fiches: constant(fiches),
      ballots: array(ballotOn(fiches), { minLength: minBallots, maxLength: 20 }),
    }),
  )
