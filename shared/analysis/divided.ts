// Which fiches divide the group: high with some, low with others.
import { countedBallots, type Ballot } from './ballot.ts'
import { MINIMUM } from './minimum.ts'

/** `top` and `bottom` count the people who have the fiche in their own first two and last two. */
export type Divided = { readonly fiche: string; readonly top: number; readonly bottom: number }

/**
 * The fiches that at least 30% of the ballots put in their first two and at least 30% in their last two, in the
 * order of `fiches`. Source: "Divided" in the definitions.
 *
 * Somebody only "puts" a fiche somewhere when their ballot says so. Left-out fiches therefore count as last two
 * only when there are at most two of them: then they must be the last two, in whatever order. Who laid a top 3
 * of six did not say which of the other three come last; calling all three "last two" would flag fiches
 * that nobody put there. Percentages are of all counted ballots.
 *
 * Empty under 3 ballots, and with fewer than 4 fiches, where the first two and the last two overlap.
 */
export function divided(fiches: readonly string[], ballots: readonly Ballot[]): Divided[] {
  const counted = countedBallots(fiches, ballots)
  if (counted.length < MINIMUM || fiches.length < 4) return []
  const enough = (people: number) => people * 10 >= counted.length * 3
  return fiches
    .map((fiche) => ({
      fiche,
      top: counted.filter((ballot) => inFirstTwo(ballot, fiche)).length,
      bottom: counted.filter((ballot) => inLastTwo(fiches.length, ballot, fiche)).length,
    }))
    .filter(({ top, bottom }) => enough(top) && enough(bottom))
}

function inFirstTwo(ballot: Ballot, fiche: string): boolean {
  return ballot.slice(0, 2).includes(fiche)
}

function inLastTwo(n: number, ballot: Ballot, fiche: string): boolean {
  if (ballot.length < n - 2) return false
  const index = ballot.indexOf(fiche)
  return index === -1 || index >= n - 2
}
