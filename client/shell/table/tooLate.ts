// What was refused after its view had gone, so that nobody stands there to say it. Shown by the LateDrawer.
let labels: readonly string[] = []
const listeners = new Set<() => void>()

const set = (next: readonly string[]): void => {
  labels = next
  for (const tell of listeners) tell()
}

/** `label` says in a few words what did not count any more; the same label stands there once. */
export const tellTooLate = (label: string): void => set([...labels.filter((other) => other !== label), label])

export const tooLate = (): readonly string[] => labels

export const forgetTooLate = (): void => set([])

/** Calls back after each change; returns the way to stop. */
export const onTooLate = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
