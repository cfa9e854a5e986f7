// A ballot as everything else in this folder reads it: cleaned, and with a place for every fiche.

/** Fiche ids from first to last. May stop early: whoever laid only a top 3 gives three ids. */
export type Ballot = readonly string[]

/**
 * The ballots that count. Ids that are not on the board (a fiche that was taken off) and repeats are
 * skipped; a ballot on which nothing is left says nothing and is not counted in any n.
 */
export function countedBallots(fiches: readonly string[], ballots: readonly Ballot[]): Ballot[] {
  return ballots.map((ballot) => cleanBallot(fiches, ballot)).filter((ballot) => ballot.length > 0)
}

/** One ballot without unknown ids and without repeats; the first mention of a fiche counts. */
export function cleanBallot(fiches: readonly string[], ballot: Ballot): Ballot {
  return [...new Set(ballot)].filter((fiche) => fiches.includes(fiche))
}

/**
 * The place of every fiche on one clean ballot, 1 = first, in the order of `fiches`. Fiches that were left
 * out share the mean of the places that are left, so a place may end in .5.
 */
export function placesOn(fiches: readonly string[], ballot: Ballot): number[] {
  const shared = (ballot.length + 1 + fiches.length) / 2
  return fiches.map((fiche) => {
    const index = ballot.indexOf(fiche)
    return index === -1 ? shared : index + 1
  })
}
