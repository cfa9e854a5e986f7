// Finds what an activity asks of somebody without a phone; the facilitator fills it in.
import { lazy, type ComponentType } from 'react'

/** `person` is the one without a phone: send commands with `{ as: person }`. */
export type ProxyProps = { readonly step: string; readonly stage: string; readonly person: string }

type Entry = ComponentType<ProxyProps>

const loaders = import.meta.glob<{ default: Entry }>('../../activities/*/console/ProxyEntry.tsx')
const entries = new Map<string, Entry>()

export const proxyEntryOf = (activity: string): Entry | undefined => {
  const path = `../../activities/${activity}/console/ProxyEntry.tsx`
  const known = entries.get(path)
  const loader = loaders[path]
  if (known || !loader) return known
  const entry = lazy(loader)
  entries.set(path, entry)
  return entry
}
