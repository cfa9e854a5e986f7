// The polite status region of the page; put it once in the root of the app.
import { useSyncExternalStore } from 'react'
import { lastAnnounced, onAnnounce } from './announce.ts'
import css from './VisuallyHidden.module.css'

/** Two regions take turns, so that a repeated sentence is a change and is read again. */
export function LiveRegion() {
  const { text, turn } = useSyncExternalStore(onAnnounce, lastAnnounced)
  return (
    <div className={css.hidden}>
      <output>{turn % 2 === 0 ? text : ''}</output>
      <output>{turn % 2 === 1 ? text : ''}</output>
    </div>
  )
}
