// Going through a field of buttons with the arrow keys, as if they stand on one sheet.

/** Where a button stands on the page, in pixels. */
export type Spot = { readonly left: number; readonly top: number; readonly width: number }

const middle = ({ left, width }: Spot): number => left + width / 2

/** The nearest in the row above (-1) or below (1); undefined when there is no such row. */
const inNextRow = (spots: readonly Spot[], now: number, way: 1 | -1): number | undefined => {
  const here = spots[now]
  if (!here) return undefined
  const beyond = spots
    .map((spot, index) => ({ spot, index }))
    .filter(({ spot }) => (spot.top - here.top) * way > 1)
  const row = Math.min(...beyond.map(({ spot }) => spot.top * way)) * way
  const near = beyond
    .filter(({ spot }) => Math.abs(spot.top - row) <= 1)
    .sort((a, b) => Math.abs(middle(a.spot) - middle(here)) - Math.abs(middle(b.spot) - middle(here)))
  return near[0]?.index
}

/** The index to go to with this key; undefined when the key means nothing here or there is nowhere to go. */
export const goTo = (key: string, spots: readonly Spot[], now: number): number | undefined => {
  switch (key) {
    case 'ArrowRight':
      return now + 1 < spots.length ? now + 1 : undefined
    case 'ArrowLeft':
      return now > 0 ? now - 1 : undefined
    case 'ArrowDown':
      return inNextRow(spots, now, 1)
    case 'ArrowUp':
      return inNextRow(spots, now, -1)
    case 'Home':
      return spots.length > 0 ? 0 : undefined
    case 'End':
      return spots.length > 0 ? spots.length - 1 : undefined
    default:
      return undefined
  }
}
