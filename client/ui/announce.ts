// One voice for the whole page: what is announced here is read aloud by the LiveRegion.

interface Spoken {
  readonly text: string
  readonly turn: number
}

let spoken: Spoken = { text: '', turn: 0 }
const listeners = new Set<() => void>()

/** Reads the sentence aloud, politely; the same sentence twice is read twice. */
export function announce(text: string): void {
  spoken = { text, turn: spoken.turn + 1 }
  for (const tell of listeners) tell()
}

/** The last announced sentence and its turn number. */
export function lastAnnounced(): Spoken {
  return spoken
}

/** Calls back after each announcement; returns the way to stop. */
export function onAnnounce(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
