// The drawings of the built-in symbols: fetched once, when the first symbol is shown.
import { useSyncExternalStore } from 'react'

type Drawings = ReadonlyMap<string, string>

let drawings: Drawings | undefined
let asked = false
const listeners = new Set<() => void>()

const ask = async (): Promise<void> => {
  try {
    drawings = (await import('#shared/content/symbols/drawings.ts')).drawings
    for (const tell of listeners) tell()
  } catch {
    // Without a connection: the next symbol that is shown tries again.
    asked = false
  }
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  if (!asked) {
    asked = true
    void ask()
  }
  return () => listeners.delete(tell)
}

/** The inside of an SVG of 32 by 32 for each symbol; undefined until they are there. */
export const useDrawings = (): Drawings | undefined => useSyncExternalStore(subscribe, () => drawings)
