// How far the ballots agree: Kendall's W, corrected for ties, and the word for it.
import { countedBallots, placesOn, type Ballot } from './ballot.ts'
import { MINIMUM } from './minimum.ts'

export type AgreementWords = 'weinig' | 'redelijk' | 'veel'

/** `w` runs from 0 (no common order) to 1 (all the same), not rounded. */
export type Agreement = { readonly w: number; readonly words: AgreementWords }

/**
 * W = 12 S / (m²(n³ - n) - m Σ(t³ - t)), with S the squared deviations of the rank sums, m ballots, n fiches and
 * t the size of each group of ties within a ballot. The fiches that a person left out are one such group.
 * Null under 3 ballots (not shown) and with fewer than 2 fiches (there is no order to agree on). No other
 * denominator can be zero: a counted ballot places at least one fiche, so its t³ - t stays under n³ - n.
 * The word is chosen on the exact value, not on what is left after rounding.
 * Source: "Agreement" in the definitions; the thresholds 0.3 and 0.7 are ours.
 */
export function agreement(fiches: readonly string[], ballots: readonly Ballot[]): Agreement | null {
  const counted = countedBallots(fiches, ballots)
  const n = fiches.length
  const m = counted.length
  if (m < MINIMUM || n < 2) return null

  const sums = fiches.map(() => 0)
  let ties = 0
  for (const ballot of counted) {
    for (const [index, place] of placesOn(fiches, ballot).entries()) {
      sums[index] = (sums[index] ?? 0) + place
    }
    const left = n - ballot.length
    ties += left ** 3 - left
  }
  const mean = (m * (n + 1)) / 2
  const squares = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0)
  const w = (12 * squares) / (m ** 2 * (n ** 3 - n) - m * ties)
  return { w, words: wordsFor(w) }
}

function wordsFor(w: number): AgreementWords {
  if (w < 0.3) return 'weinig'
  return w < 0.7 ? 'redelijk' : 'veel'
}
