// The way in for a projector: finds the session of a code and gets a key, and keeps trying while there is no server.
import { keepKey, keyOf } from '#client/shell/keys.ts'
import { enterAsScreen, lookUpCode, type ApiAnswer } from '#client/shell/api.ts'
import { apiSentence } from '#client/shell/apiErrors.ts'
import { cleanCode } from '#client/shell/typedCode.ts'

export type Arrival =
  | { readonly at: 'door' }
  | { readonly at: 'in'; readonly session: string; readonly code: string }
  | { readonly at: 'refused'; readonly sentence: string }

const AGAIN_MS = 3_000

/** A device that came in before uses its key again: each key leaves a row on the server. */
const enter = async (typed: string): Promise<ApiAnswer<{ session: string; code: string }>> => {
  const found = await lookUpCode(cleanCode(typed))
  if (!found.ok) return found
  const { session, code } = found.value
  if (keyOf('screen', session) !== undefined) return { ok: true, value: { session, code } }
  const entry = await enterAsScreen(code)
  if (!entry.ok) return entry
  keepKey('screen', session, entry.value.token)
  return { ok: true, value: { session, code } }
}

/** Tells where it is; tries again by itself when the server cannot be reached. Returns the way to stop. */
export const comeIn = (code: string, tell: (arrival: Arrival) => void): (() => void) => {
  let stopped = false
  let timeout: ReturnType<typeof setTimeout> | undefined
  const attempt = async (): Promise<void> => {
    const answer = await enter(code)
    if (stopped) return
    if (answer.ok) return tell({ at: 'in', ...answer.value })
    const later = answer.code === 'offline' || answer.code === 'too-fast' || answer.code === 'not-saved'
    if (!later) return tell({ at: 'refused', sentence: apiSentence(answer.code) })
    timeout = setTimeout(() => void attempt(), AGAIN_MS)
  }
  void attempt()
  return () => {
    stopped = true
    clearTimeout(timeout)
  }
}
