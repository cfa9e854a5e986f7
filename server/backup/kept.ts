// The databases that a restore kept beside the new one: what is erased from now on is still in them.
import { readdirSync } from 'node:fs'
import { DATABASE } from './make.ts'

/** How many there are in this data directory; none when it cannot be read. */
export const countKept = (dataDir: string): number => {
  try {
    return readdirSync(dataDir).filter(
      (name) => name.startsWith(`${DATABASE}.old-`) && !/-(?:wal|shm)$/.test(name),
    ).length
  } catch {
    return 0
  }
}
