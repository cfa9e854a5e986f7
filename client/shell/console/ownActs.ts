// What this facilitator did last on this page, so that only own acts are offered to be undone at once.

export type OwnAct = { readonly step: string; readonly cmd: string; readonly at: number }

let last: OwnAct | undefined
const listeners = new Set<() => void>()

/** `at` is this device's own clock: it only says how long ago it was. */
export const rememberOwn = (step: string, cmd: string): void => {
  last = { step, cmd, at: Date.now() }
  for (const tell of listeners) tell()
}

export const lastOwn = (): OwnAct | undefined => last

export const onOwn = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
