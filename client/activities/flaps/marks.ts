// How a pair of sheets shows which dilemma it is about.
import type { Pair } from '#shared/activities/flaps/records.ts'
import { markOfColour } from '#client/shell/face.ts'
import type { FicheMark } from '#client/ui/fiche.ts'

/** A statement of the group itself stands by no dilemma, and looks like an own one. */
export const markOf = ({ colour }: Pick<Pair, 'colour'>): FicheMark => markOfColour(colour ?? 'own')
