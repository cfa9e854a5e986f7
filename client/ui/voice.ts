// What a page says aloud, and when: the most important first, and of what others do very little. Pure: the time is given.

/**
 * From the most to the least important.
 * - `alert`: something was refused or went wrong
 * - `step`: the room moves, or everyone must know it: a stage, a seat, one's turn, a pause, no connection
 * - `own`: what an own deed did, such as the place where a fiche lies now
 * - `result`: what came of all that was done
 * - `over`: the time is up
 * - `timer`: how much time is left
 * - `saved`: whether what one typed is kept
 * - `others`: what other people do
 */
export const kinds = ['alert', 'step', 'own', 'result', 'over', 'timer', 'saved', 'others'] as const
export type Kind = (typeof kinds)[number]

/** What is still said in calm: nobody loses the answer to what they do themselves. */
const inCalm = new Set<Kind>(['alert', 'step', 'own', 'over', 'saved'])

/** What others do is said once in this time on a page, and of one typed text that it is saved. */
export const REST_MS = 5_000
/** Between two sentences, so that the first is not gone before a screen reader took it. */
export const GAP_MS = 500
/** So soon the same answer to the same deed says nothing new. */
const ECHO_MS = 1_000

/** `topic` is what it is about: of one topic only the newest sentence waits. */
export type Sentence = { readonly kind: Kind; readonly text: string; readonly topic?: string | undefined }
type Said = Sentence & { readonly at: number }

/** `said` is what is remembered: the last of each topic, and all of a short while ago. */
export type Voice = { readonly waiting: readonly Sentence[]; readonly said: readonly Said[] }

export const silent: Voice = { waiting: [], said: [] }

const sameTopic =
  (one: Sentence) =>
  ({ kind, topic }: Sentence): boolean =>
    kind === one.kind && topic !== undefined && topic === one.topic

const isRepeat = (voice: Voice, sentence: Sentence, now: number): boolean => {
  const { kind, text } = sentence
  if (kind === 'others') return voice.said.findLast(sameTopic(sentence))?.text === text
  if (kind === 'saved') return false
  const last = voice.said.findLast((one) => one.kind === kind)
  return last?.text === text && now - last.at < (kind === 'own' || kind === 'alert' ? ECHO_MS : REST_MS)
}

/** Lets a sentence wait for its turn; the newest of its topic takes the place of the one before. Times in milliseconds. */
export const ask = (voice: Voice, sentence: Sentence, now: number, calm = false): Voice => {
  const others = voice.waiting.filter((one) => !sameTopic(sentence)(one))
  const twice = others.some(({ kind, text }) => kind === sentence.kind && text === sentence.text)
  const left = twice || sentence.text === '' || (calm && !inCalm.has(sentence.kind))
  if (left || isRepeat(voice, sentence, now)) return { ...voice, waiting: others }
  return { ...voice, waiting: [...others, sentence] }
}

/** What somebody could read from the start; the same is not said later as if it were new. */
export const know = (voice: Voice, sentence: Sentence): Voice => ({
  ...voice,
  said: [...voice.said, { ...sentence, at: Number.NEGATIVE_INFINITY }],
})

/** What a topic was about is not on the page any more. */
export const forget = (voice: Voice, topic: string): Voice => ({
  waiting: voice.waiting.filter((one) => one.topic !== topic),
  said: voice.said.filter((one) => one.topic !== topic),
})

const lastOf = (said: readonly Said[], counts: (one: Said) => boolean): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...said.filter(counts).map(({ at }) => at))

/** From when a sentence may be said. An alert waits for other alerts only. */
const mayFrom = ({ said }: Voice, sentence: Sentence): number => {
  const { kind } = sentence
  const gap = lastOf(said, (one) => kind !== 'alert' || one.kind === 'alert') + GAP_MS
  if (kind === 'others') return Math.max(gap, lastOf(said, (one) => one.kind === 'others') + REST_MS)
  return kind === 'saved' ? Math.max(gap, lastOf(said, sameTopic(sentence)) + REST_MS) : gap
}

const ranked = (waiting: readonly Sentence[]): Sentence[] =>
  waiting.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))

/** What is said now, if anything, and when to come again, in milliseconds on the same clock as `now`. */
export const next = (
  voice: Voice,
  now: number,
): { readonly voice: Voice; readonly say?: Sentence; readonly again?: number } => {
  const say = ranked(voice.waiting).find((sentence) => mayFrom(voice, sentence) <= now)
  if (!say) {
    if (voice.waiting.length === 0) return { voice }
    return { voice, again: Math.min(...voice.waiting.map((sentence) => mayFrom(voice, sentence))) }
  }
  const known = voice.said.filter(
    (one) => !sameTopic(say)(one) && (one.topic !== undefined || now - one.at < REST_MS),
  )
  const after = {
    waiting: voice.waiting.filter((one) => one !== say),
    said: [...known, { ...say, at: now }],
  }
  return { voice: after, say, ...(after.waiting.length > 0 && { again: now + GAP_MS }) }
}
