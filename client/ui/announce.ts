// One voice for the whole page: what is announced here is read aloud by the LiveRegion.

/** Long enough to begin reading; what happened before must not be found later as if it were now. */
const STAYS_MS = 20_000

interface Spoken {
  readonly text: string
  readonly turn: number
}

let spoken: Spoken = { text: '', turn: 0 }
const listeners = new Set<() => void>()
let forgetting: ReturnType<typeof setTimeout> | undefined

const say = (text: string): void => {
  spoken = { text, turn: spoken.turn + 1 }
  for (const tell of listeners) tell()
}

/** Reads the sentence aloud, politely; the same sentence twice is read twice. */
export function announce(text: string): void {
  say(text)
  clearTimeout(forgetting)
  forgetting = setTimeout(() => say(''), STAYS_MS)
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
