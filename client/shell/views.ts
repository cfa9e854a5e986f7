// Finds the views of an activity by the name of its folder, and loads them when they are needed.
import { lazy, type ComponentType } from 'react'

/** What every view of an activity gets; all else it reads from the session. */
export type ViewProps = { readonly step: string; readonly stage: string }

type View = ComponentType<ViewProps>
type Loader = () => Promise<{ readonly default: View }>
export type Seat = 'Play' | 'Screen' | 'Console'

const loaders: Record<Seat, Record<string, Loader>> = {
  Play: import.meta.glob<{ default: View }>('../activities/*/Play.tsx'),
  Screen: import.meta.glob<{ default: View }>('../activities/*/Screen.tsx'),
  Console: import.meta.glob<{ default: View }>('../activities/*/Console.tsx'),
}

const views = new Map<string, View>()

/** The participant's (`Play`), projector's (`Screen`) or facilitator's (`Console`) view of an activity. */
export const viewOf = (seat: Seat, activity: string): View | undefined => {
  const path = `../activities/${activity}/${seat}.tsx`
  const known = views.get(path)
  const loader = loaders[seat][path]
  if (known || !loader) return known
  const view = lazy(loader)
  views.set(path, view)
  return view
}
