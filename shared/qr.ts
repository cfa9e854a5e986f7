// A QR code as one SVG path.
import { create } from 'qrcode'

/** The dark modules of the code as runs of squares of 1 x 1; `size` is the number of modules on a side. */
export function qrPath(text: string): { path: string; size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const rows: string[] = []
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) {
      if (!modules.get(y, x)) continue
      const from = x
      while (x + 1 < modules.size && modules.get(y, x + 1)) x += 1
      rows.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`)
    }
  return { path: rows.join(''), size: modules.size }
}

/** "K7PM4R" becomes "K7P M4R": groups of three. */
export function groupCode(code: string): string {
  return code.replaceAll(/\s/g, '').replaceAll(/(.{3})(?=.)/g, '$1 ')
}
