// Paper as it is cut by hand: edges that are a little off, always the same for the same piece.
import { seeded } from '#shared/kernel/random.ts'

/** How far a piece that somebody laid down is turned, in degrees: at most `most` either way. */
export const tilt = (id: string, most: number): number => (seeded(`tilt ${id}`)() * 2 - 1) * most

const number = (value: number): string => String(Math.round(value * 10) / 10)

/**
 * The outline of a sheet of `width` by `height` with its left top corner at x, y, as the `d` of an SVG path: a few
 * straight cuts along each side, each at most `off` from where it should be.
 */
export const cutOut = (id: string, x: number, y: number, width: number, height: number, off = 2): string => {
  const next = seeded(id)
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const
  const points = corners.flatMap(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % 4] ?? [x, y]
    const cuts = Math.max(1, Math.round(Math.hypot(toX - fromX, toY - fromY) / 140))
    return Array.from({ length: cuts }, (_, cut) => {
      const along = cut === 0 ? 0 : (cut + next() * 0.4 - 0.2) / cuts
      const away = (): number => (next() * 2 - 1) * off
      return `${number(fromX + (toX - fromX) * along + away())} ${number(fromY + (toY - fromY) * along + away())}`
    })
  })
  return `M${points.join('L')}Z`
}
