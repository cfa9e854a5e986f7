// How a pair of sheets shows which dilemma it is about.
import type { Pair } from '#shared/activities/flaps/records.ts'
import type { FicheMark } from '#client/ui/fiche.ts'

const marks: Record<NonNullable<Pair['colour']>, FicheMark> = {
  a: 'A',
  b: 'B',
  c: 'C',
  d: 'D',
  e: 'E',
  f: 'F',
  own: 'own',
}

/** A statement of the group itself stands by no dilemma, and looks like an own one. */
export const markOf = ({ colour }: Pick<Pair, 'colour'>): FicheMark =>
  colour === undefined ? 'own' : marks[colour]
