// The only regions of the page that are read aloud by themselves; put it once in the root of the app.
import { useSyncExternalStore } from 'react'
import { lastAnnounced, onAnnounce } from './announce.ts'
import css from './VisuallyHidden.module.css'

/** Of each two take turns, so that a repeated sentence is a change and is read again. */
export function LiveRegion() {
  const { polite, alert } = useSyncExternalStore(onAnnounce, lastAnnounced)
  return (
    <div className={css.hidden}>
      {[0, 1].map((turn) => (
        <p key={turn} role="status" aria-live="polite">
          {polite.turn % 2 === turn ? polite.text : ''}
        </p>
      ))}
      {[0, 1].map((turn) => (
        <p key={turn} role="alert" aria-live="assertive">
          {alert.turn % 2 === turn ? alert.text : ''}
        </p>
      ))}
    </div>
  )
}
