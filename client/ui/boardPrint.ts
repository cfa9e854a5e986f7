// The print on the A3 board as paths: the border of small cuts and the dotted ways to the middle.
import { seeded } from '#shared/kernel/random.ts'

const random = seeded('board border')
const small = (): number => 4 + Math.round(random() * 5)

function border(): string {
  const cuts: string[] = []
  for (let x = 26; x < 974; x += 9) {
    const top = small()
    const low = small()
    cuts.push(`M${x} 18h2.500l-1 ${top}zM${x} ${662 - low}h2.500l-1 ${low}z`)
  }
  for (let y = 30; y < 652; y += 9) {
    const left = small()
    const right = small()
    cuts.push(`M18 ${y}v2.500l${left}-1zM${982 - right} ${y}v2.500l${right}-1z`)
  }
  return cuts.join('')
}

/** The printed border of the board on a grid of 1000 x 680, made once. */
export const BORDER_CUTS = border()

/** One dotted way from each home place to the oval; `columns` places above and the same below. */
export function waysToMiddle(columns: number): string[] {
  return Array.from({ length: columns }, (_, i) => {
    const x = 34 + (932 * (i + 0.5)) / columns
    const to = 500 + (x - 500) * 0.42
    return [`M${x} 134C${x} 165 ${to} 165 ${to} 196`, `M${x} 546C${x} 515 ${to} 515 ${to} 484`]
  }).flat()
}
