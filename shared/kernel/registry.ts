// The set of activities that a server or a client knows.
import type { Activity } from './activity.ts'

export type Registry = ReadonlyMap<string, Activity>

/** Throws when two activities carry the same name: that is a mistake in the code, not in the input. */
export const makeRegistry = (activities: readonly Activity[]): Registry => {
  const registry = new Map<string, Activity>()
  for (const activity of activities) {
    if (registry.has(activity.name)) throw new Error(`two activities are called ${activity.name}`)
    registry.set(activity.name, activity)
  }
  return registry
}
