// What the talk changed: two rounds of ballots of the same people compared, without names.
import { cleanBallot, placesOn, type Ballot } from './ballot.ts'
import { MINIMUM, safeRemainder } from './minimum.ts'
import { rankPoints, type Ranked } from './points.ts'

/** The ballots of one round by person. The person is only used to pair the rounds and is never given out. */
export type Round = ReadonlyMap<string, Ballot>

/**
 * One fiche in both rounds. `places` is positive when it rose, `points` is after minus before; `up` and `down`
 * count the people on whose own ballot it rose or fell.
 */
export type FicheShift = {
  readonly fiche: string
  readonly before: Omit<Ranked, 'fiche'>
  readonly after: Omit<Ranked, 'fiche'>
  readonly places: number
  readonly points: number
  readonly up: number
  readonly down: number
}

/** Why nothing may be shown: too few people in both rounds, too few who changed, or too few who came or left. */
export type HiddenShift = 'few-ballots' | 'few-changes' | 'few-comers-or-leavers'

/** `n` people are in both rounds, `changed` of them laid another order. Fiches in the order of `fiches`. */
export type Shift =
  | { readonly hidden: HiddenShift }
  | { readonly n: number; readonly changed: number; readonly fiches: readonly FicheShift[] }

/**
 * Compares two rounds over the people who are in both.
 *
 * The first ranking was shown already, so a second one leaks by difference. It is hidden unless
 * - at least `minimum` people are in both rounds;
 * - nobody or at least `minimum` of them changed: the difference of the totals is the sum of their changes, and
 *   with one changer it is that person's change;
 * - nobody or at least `minimum` people came, and the same for those who left: "all" minus "in both" is the sum
 *   of their ballots.
 * When this says hidden, the second ranking stays hidden too, and sides are never shown for a second round:
 * three changers may be one on each side.
 */
export function shift(
  fiches: readonly string[],
  before: Round,
  after: Round,
  minimum: number = MINIMUM,
): Shift {
  const first = countedRound(fiches, before)
  const second = countedRound(fiches, after)
  const pairs = [...first].flatMap(([person, from]) => {
    const to = second.get(person)
    return to === undefined ? [] : [{ from, to, moves: movesOf(fiches, from, to) }]
  })
  const changed = pairs.filter(({ moves }) => moves.some((move) => move !== 0)).length

  if (pairs.length < minimum) return { hidden: 'few-ballots' }
  const apart = [first.size - pairs.length, second.size - pairs.length]
  if (!apart.every((people) => safeRemainder(people, minimum))) return { hidden: 'few-comers-or-leavers' }
  if (!safeRemainder(changed, minimum)) return { hidden: 'few-changes' }

  const was = rankingById(
    fiches,
    pairs.map(({ from }) => from),
  )
  const is = rankingById(
    fiches,
    pairs.map(({ to }) => to),
  )
  return {
    n: pairs.length,
    changed,
    fiches: fiches.flatMap((fiche, index) => {
      const from = was.get(fiche)
      const to = is.get(fiche)
      if (from === undefined || to === undefined) return []
      const moves = pairs.map((pair) => pair.moves[index] ?? 0)
      return {
        fiche,
        before: from,
        after: to,
        places: from.place - to.place,
        points: to.points - from.points,
        up: moves.filter((move) => move > 0).length,
        down: moves.filter((move) => move < 0).length,
      }
    }),
  }
}

function countedRound(fiches: readonly string[], round: Round): Round {
  const clean = [...round].map(([person, ballot]) => [person, cleanBallot(fiches, ballot)] as const)
  return new Map(clean.filter(([, ballot]) => ballot.length > 0))
}

/** Per fiche how many places it rose on one person's ballot. */
function movesOf(fiches: readonly string[], from: Ballot, to: Ballot): number[] {
  const after = placesOn(fiches, to)
  return placesOn(fiches, from).map((place, index) => place - (after[index] ?? place))
}

function rankingById(
  fiches: readonly string[],
  ballots: readonly Ballot[],
): Map<string, Omit<Ranked, 'fiche'>> {
  return new Map(rankPoints(fiches, ballots).map(({ fiche, ...rest }) => [fiche, rest]))
}
