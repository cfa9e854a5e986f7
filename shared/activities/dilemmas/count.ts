// From the ballots of one step to what may be shown: the one place where the screen's and the report's numbers are made.
import { agreement } from '#shared/analysis/agreement.ts'
import { countedBallots, type Ballot } from '#shared/analysis/ballot.ts'
import { divided } from '#shared/analysis/divided.ts'
import { MINIMUM, safeRemainder } from '#shared/analysis/minimum.ts'
import { rankPoints } from '#shared/analysis/points.ts'
import { shift, type Shift } from '#shared/analysis/shift.ts'
import { sides } from '#shared/analysis/sides.ts'
import type { Fiche } from '#shared/content/schema.ts'
import type { Person } from '#shared/kernel/facts.ts'
import type { PersonId, Rec } from '#shared/kernel/record.ts'
import type { Config, Result } from './records.ts'

type BallotRec = Rec<{ readonly order: Ballot }>

/** The fiches on the board: those of the programme and the approved local ones. */
export const fichesOf = (config: Config, extras: readonly Rec<Fiche>[]): Fiche[] => [
  ...config.fiches,
  ...extras.map((extra) => extra.data),
]

const byPerson = (ballots: readonly BallotRec[]): Map<PersonId, Ballot> =>
  new Map(ballots.map(({ by, data }) => [by ?? '', data.order]))

const onPaper = (people: readonly Person[]): ReadonlySet<PersonId> =>
  new Set(people.filter(({ paper }) => paper).map(({ id }) => id))

const newest = (ballots: readonly BallotRec[]): number => Math.max(0, ...ballots.map(({ rev }) => rev))

/**
 * Counts again after somebody went back: what nobody changed stays as it is; one or two new ballots are only
 * mentioned, because the difference would be theirs; from three on all is counted anew, without sides. So it is with
 * ballots that were taken back after they were counted. Who copied ballots from paper knows those, so without them too
 * there are none or enough. Source: n >= 3, no residuals.
 */
export const recount = (
  old: Result,
  fresh: Result,
  ballots: readonly BallotRec[],
  people: readonly Person[] = [],
): Result => {
  const paper = onPaper(people)
  const late = ballots.filter(({ rev }) => rev > old.upTo)
  const own = late.filter(({ by }) => !paper.has(by ?? '')).length
  const gone = old.gone ?? 0
  const tellsNobody = [late.length, own, gone].every((count) => safeRemainder(count, MINIMUM))
  if (!tellsNobody || late.length + gone === 0) return { ...old, late: late.length }
  return { ...fresh, sides: null, gone: 0 }
}

/** As `shift`; who took their first ballot back left, also when they laid a second one. */
const shiftFrom = (
  fiches: readonly string[],
  earlier: readonly BallotRec[],
  ballots: readonly BallotRec[],
  gone: number,
  minimum: number | undefined,
): Shift =>
  safeRemainder(gone, minimum ?? MINIMUM)
    ? shift(fiches, byPerson(earlier), byPerson(ballots), minimum)
    : { hidden: 'few-comers-or-leavers' }

/**
 * Counts the ballots of a step. With `earlier` (the ballots of the first round) it is a second round: then the
 * shift is added, and when that has to stay hidden, so does the new ranking; sides are never shown again.
 */
export const count = (
  fiches: readonly string[],
  ballots: readonly BallotRec[],
  people: readonly Person[],
  earlier: readonly BallotRec[] = [],
  minimum?: number,
  /** So many of the earlier round, which was shown, were taken back since. */
  goneEarlier = 0,
): Result => {
  const orders = ballots.map(({ data }) => data.order)
  const proxies = new Set(people.filter(({ proxy }) => proxy).map(({ id }) => id))
  const again = earlier.length > 0
  const moved = again ? shiftFrom(fiches, earlier, ballots, goneEarlier, minimum) : undefined
  const hidden = moved !== undefined && 'hidden' in moved
  const sideOf = new Map(people.map(({ id, side }) => [id, side]))
  const cast = ballots.map(({ by, data }) => ({ side: sideOf.get(by ?? '') ?? 'geen', ballot: data.order }))
  const counted = ballots.filter(({ data }) => countedBallots(fiches, [data.order]).length > 0)
  const copied = onPaper(people)
  const paper = counted.filter(({ by }) => copied.has(by ?? '')).length
  const shownSides = again ? null : sides(fiches, cast, minimum)
  return {
    n: counted.length,
    proxies: counted.filter(({ by }) => proxies.has(by ?? '')).length,
    ...(paper > 0 && { paper }),
    ranking: hidden ? [] : rankPoints(fiches, orders),
    agreement: hidden ? null : agreement(fiches, orders),
    divided: hidden ? [] : divided(fiches, orders),
    sides: shownSides?.map((side) => ({ ...side, ranking: [...side.ranking] })) ?? null,
    upTo: newest(ballots),
    late: 0,
    ...(moved && { shift: hidden ? moved : { ...moved, fiches: [...moved.fiches] } }),
  }
}

/**
 * Whether these fiches are a top of the ranking: no fiche outside has more points than one inside.
 * Any other choice asks for a reason (D9).
 */
export const followsRanking = (ranking: Result['ranking'], chosen: readonly string[]): boolean => {
  const inside = ranking.filter(({ fiche }) => chosen.includes(fiche)).map(({ points }) => points)
  const outside = ranking.filter(({ fiche }) => !chosen.includes(fiche)).map(({ points }) => points)
  return inside.length === chosen.length && Math.max(...outside, -1) <= Math.min(...inside)
}
