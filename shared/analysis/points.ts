// The ranking of the group: Borda points, and places that are shared on equal totals.
import { countedBallots, placesOn, type Ballot } from './ballot.ts'

/** `points` may end in .5; `place` is 1 for the highest total; `shared` when another fiche has the same total. */
export type Ranked = {
  readonly fiche: string
  readonly points: number
  readonly place: number
  readonly shared: boolean
}

/**
 * Adds up the ballots: with n fiches, place p gives n - p points. Equal totals share the best of their places
 * (1, 2, 2, 4) and stay in the order of `fiches`. Totals are sums of halves, so equality is exact.
 * Source: "Ranking points" in the definitions. It is ours; the handreiking gives no count.
 */
export function rankPoints(fiches: readonly string[], ballots: readonly Ballot[]): Ranked[] {
  const totals = fiches.map(() => 0)
  for (const ballot of countedBallots(fiches, ballots)) {
    for (const [index, place] of placesOn(fiches, ballot).entries()) {
      totals[index] = (totals[index] ?? 0) + fiches.length - place
    }
  }
  return fiches
    .map((fiche, index) => ({ fiche, points: totals[index] ?? 0 }))
    .map(({ fiche, points }) => ({
      fiche,
      points,
      place: 1 + totals.filter((other) => other > points).length,
      shared: totals.filter((other) => other === points).length > 1,
    }))
    .sort((a, b) => a.place - b.place)
}
