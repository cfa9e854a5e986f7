// Puts the plan into a ZIP file that is the same, byte for byte, for the same plan.
import { zipSync, type Zippable } from 'fflate'
import type { Entry } from './plan.ts'

/** Images are packed already. */
const isPacked = (path: string): boolean => /\.(?:png|pdf|docx)$/.test(path)

/** The entries in order of path, all with one fixed time. */
export const writeZip = (entries: readonly Entry[]): Uint8Array => {
  // Written by its parts in local time, so that it is the same in every zone.
  const mtime = new Date(1980, 0, 1, 12)
  const sorted = entries.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const files: Zippable = Object.fromEntries(
    sorted.map(({ path, bytes }) => [path, [bytes, { level: isPacked(path) ? 0 : 6, mtime }]]),
  )
  return zipSync(files)
}
