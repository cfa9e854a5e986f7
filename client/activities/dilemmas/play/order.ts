// Moving fiches in an order that may be a top only. Pure: gives a new list and leaves the old one.

/** The list with `id` at `place` (from 0), whether it was in it or not; too far is the end. */
export const placeAt = (order: readonly string[], id: string, place: number): string[] => {
  const rest = order.filter((other) => other !== id)
  return rest.toSpliced(Math.min(Math.max(0, place), rest.length), 0, id)
}

export const takeOff = (order: readonly string[], id: string): string[] =>
  order.filter((other) => other !== id)

/** Only what still exists, for an order of an earlier round. */
export const onlyKnown = (order: readonly string[], known: readonly string[]): string[] =>
  order.filter((id) => known.includes(id))
