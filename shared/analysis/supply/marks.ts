// What a mark in a cell says, whichever way of filling it came from, and how names that mean the same are recognised.
import type { As, Mark } from '#shared/activities/supply/records.ts'

/** A provider says what its organisation does; all others, and who prepares alone, what they believe there is. */
export const asOf = (side: string | undefined, solo: boolean): As =>
  side === 'aanbieder' && !solo ? 'offers' : 'believes'

/**
 * Whether a mark says that there is something. A moment or a name without anything else says so too; with "weet ik
 * niet" it does not. Undefined = left open.
 */
export const says = ({ is, moments, names }: Mark): 'yes' | 'unsure' | undefined =>
  is ?? (moments !== undefined || names !== undefined ? 'yes' : undefined)

/** What two spellings of one name have in common: no capitals, no spaces around it, one space inside. */
export const sameName = (name: string): string => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase()

/** Names that mean the same taken together, with how often: the first spelling wins. Most often first, then by name. */
export const countNames = (names: readonly string[]): { name: string; n: number }[] => {
  const counts = new Map<string, { name: string; n: number }>()
  for (const name of names) {
    const key = sameName(name)
    const known = counts.get(key)
    if (known) known.n += 1
    else if (key !== '') counts.set(key, { name: name.trim(), n: 1 })
  }
  return [...counts.values()].sort((a, b) => b.n - a.n || (sameName(a.name) < sameName(b.name) ? -1 : 1))
}

/** The same without the numbers, by name alone, so that the order tells nothing. */
export const uniqueNames = (names: readonly string[]): string[] =>
  countNames(names)
    .map(({ name }) => name)
    .sort((a, b) => (sameName(a) < sameName(b) ? -1 : 1))
