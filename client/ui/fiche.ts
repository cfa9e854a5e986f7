// What a fiche shows of itself everywhere: colour and emblem (mark), letter and name.

/** The six dilemmas of the game and `own` for a dilemma that a municipality wrote itself. */
export type FicheMark = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'own'

/** The face of a fiche. `letter` is what stands in the disc; for an own dilemma that may be G or H. */
export interface FicheFace {
  readonly id: string
  readonly mark: FicheMark
  readonly letter: string
  readonly name: string
}
