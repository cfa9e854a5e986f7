// How a table shows which dilemma it is about.
import type { Table } from '#shared/activities/worldcafe/records.ts'
import { markOfColour } from '#client/shell/face.ts'
import type { FicheMark } from '#client/ui/fiche.ts'

/** A topic of the group itself has the colour of an own fiche. */
export const markOf = ({ colour }: Pick<Table, 'colour'>): FicheMark => markOfColour(colour)
