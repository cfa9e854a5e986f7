// A colour for a table about something without a colour of its own, so that tables are told apart from far. Pure.
import type { Table } from '#shared/activities/worldcafe/records.ts'

const COLOURS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** The first that is used least. */
export const freeColour = (tables: readonly { readonly data: Pick<Table, 'colour'> }[]): Table['colour'] => {
  const uses = (colour: Table['colour']): number => tables.filter(({ data }) => data.colour === colour).length
  return COLOURS.reduce<Table['colour']>((best, one) => (uses(one) < uses(best) ? one : best), COLOURS[0])
}
