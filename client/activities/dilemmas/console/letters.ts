// From the letters on a sheet of paper to an order of fiches.
type Piece = { readonly id: string; readonly letter: string }

/** Letters in any case, with spaces, commas and the like between them. Undefined when one is unknown or there twice. */
export const orderOf = (typed: string, fiches: readonly Piece[]): readonly string[] | undefined => {
  const letters = Array.from(typed.toUpperCase().replaceAll(/[\s,.;>/-]/g, ''))
  const order = letters.map((letter) => fiches.find((fiche) => fiche.letter === letter)?.id)
  if (new Set(order).size !== order.length) return undefined
  return order.every((id) => id !== undefined) ? order : undefined
}
