// The ranking of each side of the table, shown only where nobody can be picked out.
import { countedBallots, type Ballot } from './ballot.ts'
import { MINIMUM, safeRemainder } from './minimum.ts'
import { rankPoints, type Ranked } from './points.ts'

/** What a person said about themselves when joining; 'geen' = rather not say. */
export type Side =
  'gemeente' | 'toegang' | 'aanbieder' | 'adviesraad' | 'inwoner' | 'zorgkantoor' | 'anders' | 'geen'

/** The three sides that the product ever shows. The other answers count in the total only. */
export type ShownSide = 'gemeente' | 'aanbieders' | 'inwonerzijde'

export type SideBallot = { readonly side: Side; readonly ballot: Ballot }

export type SideRanking = {
  readonly side: ShownSide
  readonly n: number
  readonly ranking: readonly Ranked[]
}

const members: readonly { side: ShownSide; of: readonly Side[] }[] = [
  { side: 'gemeente', of: ['gemeente', 'toegang'] },
  { side: 'aanbieders', of: ['aanbieder'] },
  { side: 'inwonerzijde', of: ['adviesraad', 'inwoner'] },
]

/** The side under which an answer is shown, or null when it counts in the total only. */
export const shownSide = (side: Side): ShownSide | null =>
  members.find(({ of }) => of.includes(side))?.side ?? null

/**
 * The sides that may be shown next to the ranking of everybody, or null when none may.
 *
 * Everybody sees the totals, so whoever sees k sides also holds "all minus those k". Therefore:
 * - a side is a candidate from `minimum` people; the small answers (inwoner, toegang) never stand alone;
 * - all candidates are shown or none: the people outside them must be nobody or at least `minimum`. Two big
 *   sides and a third of 1 or 2 people: nothing is shown, or the third would follow by subtraction. That third
 *   side and two who rather not say: the two big ones are shown, what can be found is a mixed group of enough;
 * - one side alone is not shown: it compares nothing and puts one party in the spotlight.
 *
 * What this does not hide: a total at its extreme (0, or all first places) says what each of that side did.
 * Call it once per step, on the ballots as they stood at the reveal. Called again after one late ballot or a
 * second round, the difference of the two answers is that one ballot: a second round shows no sides at all
 * (see shift.ts). `minimum` is MINIMUM in the room and PUBLIC_MINIMUM outside it.
 * Source: "Sides" in the definitions.
 */
export function sides(
  fiches: readonly string[],
  cast: readonly SideBallot[],
  minimum: number = MINIMUM,
): readonly SideRanking[] | null {
  const ballotsOf = (of: readonly Side[]) =>
    countedBallots(
      fiches,
      cast.filter(({ side }) => of.includes(side)).map(({ ballot }) => ballot),
    )
  const candidates = members
    .map(({ side, of }) => ({ side, ballots: ballotsOf(of) }))
    .filter(({ ballots }) => ballots.length >= minimum)

  const all = countedBallots(
    fiches,
    cast.map(({ ballot }) => ballot),
  ).length
  const shown = candidates.reduce((total, { ballots }) => total + ballots.length, 0)
  if (candidates.length < 2 || !safeRemainder(all - shown, minimum)) return null
  return candidates.map(({ side, ballots }) => ({
    side,
    n: ballots.length,
    ranking: rankPoints(fiches, ballots),
  }))
}
