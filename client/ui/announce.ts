// The one voice of the page: what is announced here is read aloud by the LiveRegion, when its turn comes.
import { ask, forget, know, next, silent, type Kind, type Sentence } from './voice.ts'

/** Long enough to begin reading; what happened before must not be found later as if it were now. */
const STAYS_MS = 20_000

type Spoken = { readonly text: string; readonly turn: number; readonly topic?: string | undefined }
/** `alert` breaks in on what is being read, `polite` waits. */
export type Heard = { readonly polite: Spoken; readonly alert: Spoken }

const nothing: Spoken = { text: '', turn: 0 }
let heard: Heard = { polite: nothing, alert: nothing }
let voice = silent
let calm = false
const listeners = new Set<() => void>()
let forgetting: ReturnType<typeof setTimeout> | undefined
let speaking: ReturnType<typeof setTimeout> | undefined

const tell = (now: Heard): void => {
  heard = now
  for (const listener of listeners) listener()
}

const empty = ({ turn }: Spoken): Spoken => ({ text: '', turn })

const say = ({ kind, text, topic }: Sentence): void => {
  const region = kind === 'alert' ? 'alert' : 'polite'
  tell({ ...heard, [region]: { text, turn: heard[region].turn + 1, topic } })
  clearTimeout(forgetting)
  forgetting = setTimeout(() => tell({ polite: empty(heard.polite), alert: empty(heard.alert) }), STAYS_MS)
}

const speak = (): void => {
  clearTimeout(speaking)
  const now = performance.now()
  const turn = next(voice, now)
  voice = turn.voice
  if (turn.say) say(turn.say)
  if (turn.again !== undefined) speaking = setTimeout(speak, Math.max(1, turn.again - now))
}

/** Reads a sentence aloud when its turn comes. Of one `topic` only the newest sentence waits. */
export function announce(text: string, kind: Kind = 'own', topic?: string): void {
  voice = ask(voice, { kind, text, topic }, performance.now(), calm)
  // What happens at the same moment is put in order first.
  queueMicrotask(speak)
}

/** In calm only what one cannot do without is said. */
export function speakLess(less: boolean): void {
  calm = less
}

/** What others did and what stands on the page from the start: it is not said, and later not either as if it were new. */
export function knowAlready(text: string, topic: string): void {
  voice = know(voice, { kind: 'others', text, topic })
}

/** What is not true or not on the page any more is not said any more, nor found where it was said. */
export function withdraw(topic: string): void {
  voice = forget(voice, topic)
  if (heard.polite.topic === topic) tell({ ...heard, polite: empty(heard.polite) })
}

/** What is being said, with the number of its turn. */
export function lastAnnounced(): Heard {
  return heard
}

/** Calls back after each change of what is said; returns the way to stop. */
export function onAnnounce(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
