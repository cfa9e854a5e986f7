// The keys of this device: for each session one token as participant, as facilitator or as screen.
import { browserStorage } from '#client/sync/storage.ts'

export type Seat = 'table' | 'console' | 'screen'

const storage = browserStorage()
const name = (seat: Seat, session: string): string => `dilemmatafel:${session}:key:${seat}`

/** The token with which this device sits here, or undefined when it never came in. */
export const keyOf = (seat: Seat, session: string): string | undefined =>
  storage.get(name(seat, session)) ?? undefined

export const keepKey = (seat: Seat, session: string, token: string): void => {
  storage.set(name(seat, session), token)
}

/**
 * Takes a token from the address (`#key=…`) of a personal link, keeps it and removes it from the address,
 * so that it does not stay in the history or on the projector.
 */
export const takeKeyFromAddress = (seat: Seat, session: string): void => {
  const token = new URLSearchParams(location.hash.slice(1)).get('key')
  if (token === null) return
  keepKey(seat, session, token)
  history.replaceState(history.state, '', location.pathname + location.search)
}
