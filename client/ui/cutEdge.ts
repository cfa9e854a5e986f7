// The outline of a bar cut by hand: a few pixels of wobble along its edges, fixed per id.
import { seeded } from '#shared/kernel/random.ts'

/** A CSS polygon() for clip-path; `depth` is the most that is cut away, in pixels. */
export function cutEdge(id: string, depth = 2.5): string {
  const random = seeded(`cut ${id}`)
  const off = (): string => `${(random() * depth).toFixed(1)}px`
  const along = Array.from({ length: 11 }, (_, i) => i * 10)
  const top = along.map((x) => `${x}% ${off()}`)
  const bottom = along.map((x) => 100 - x).map((x) => `${x}% calc(100% - ${off()})`)
  const right = [25, 50, 75].map((y) => `calc(100% - ${off()}) ${y}%`)
  const left = [75, 50, 25].map((y) => `${off()} ${y}%`)
  return `polygon(${[...top, ...right, ...bottom, ...left].join(', ')})`
}
