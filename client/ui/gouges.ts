// The gouge marks of a printed field: lens-shaped cuts that point away from the middle, fixed per fiche.
import { seeded } from '#shared/kernel/random.ts'

/** The printed fields that carry gouges. A field under 60 px has none. */
export const FIELDS = {
  strip: { width: 82, height: 71, cuts: 16, length: 8, opacity: 0.22 },
  board: { width: 102, height: 92, cuts: 18, length: 11, opacity: 0.24 },
  projector: { width: 138, height: 98, cuts: 17, length: 12, opacity: 0.24 },
  tile: { width: 200, height: 146, cuts: 46, length: 16, opacity: 0.26 },
  large: { width: 346, height: 262, cuts: 78, length: 24, opacity: 0.26 },
  band: { width: 346, height: 66, cuts: 40, length: 13, opacity: 0.24 },
} as const

export type FieldKind = keyof typeof FIELDS

const px = (n: number): string => n.toFixed(1)

function cut(random: () => number, side: -1 | 1, field: (typeof FIELDS)[FieldKind]): string {
  const { width, height, length } = field
  const out = 0.2 + random() * 0.3
  const x = width * (0.5 + side * out)
  const y = height * random()
  const angle = Math.atan2((y - height / 2) * 0.9, width * out) + (random() - 0.5) * 0.16
  const reach = length * (0.5 + random() * 0.55 + out * 0.4)
  const dx = side * Math.cos(angle) * reach
  const dy = Math.sin(angle) * reach
  const belly = reach * (0.06 + random() * 0.07)
  const bend = (random() - 0.5) * reach * 0.12
  const curve = (from: number, to: number): string =>
    `${px(dx * 0.55 * Math.sign(to))} ${px(dy * 0.55 * Math.sign(to) + from)} ${px(dx * to)} ${px(dy * to)}`
  return `M${px(x)} ${px(y)}q${curve(bend - belly, 1)}q${curve(bend + belly, -1)}z`
}

/** The SVG path of all gouges of one fiche on one kind of field; outside the middle 40 per cent of the width. */
export function gougePath(seed: string, kind: FieldKind): string {
  const field = FIELDS[kind]
  const random = seeded(`${seed} ${kind}`)
  return Array.from({ length: field.cuts }, (_, i) => cut(random, i % 2 === 0 ? -1 : 1, field)).join('')
}

const made = new Map<string, string>()
const keyOf = (seed: string, kind: FieldKind): string => `${seed} ${kind}`

for (const mark of ['A', 'B', 'C', 'D', 'E', 'F', 'own'])
  for (const kind of ['strip', 'board', 'projector', 'tile', 'large', 'band'] as const)
    made.set(keyOf(mark, kind), gougePath(mark, kind))

/** The path made when the module was loaded, or made now for a mark that was not known then. */
export function gougesFor(mark: string, kind: FieldKind): string {
  return made.get(keyOf(mark, kind)) ?? gougePath(mark, kind)
}
