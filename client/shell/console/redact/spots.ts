// Asks the server what may point to somebody, and where some words stand; with the facilitator's own key.
import type { Found, FoundPlace } from '#shared/privacy/found.ts'
import { keyOf } from '../../keys.ts'

const ask = async (session: string, init: RequestInit = {}): Promise<Response> => {
  const headers = {
    authorization: `Bearer ${keyOf('console', session) ?? ''}`,
    'content-type': 'application/json',
  }
  const answer = await fetch(`/api/v1/sessions/${session}/spots`, { ...init, headers })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer
}

/** Rejects when the server cannot be reached or refuses. */
export const fetchFound = async (session: string): Promise<readonly Found[]> =>
  ((await (await ask(session)).json()) as { found: Found[] }).found

/** Every place of these words of which the facilitator may know. Rejects as fetchFound does. */
export const fetchPlaces = async (session: string, words: string): Promise<readonly FoundPlace[]> => {
  const answer = await ask(session, { method: 'POST', body: JSON.stringify({ words }) })
  return ((await answer.json()) as { places: FoundPlace[] }).places
}
