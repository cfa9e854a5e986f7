// A calm band at the bottom of the projector: everybody listens, or the connection is away for a moment.
import { useNow, useStatus } from '#client/sync/react.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { screenTexts } from './texts.ts'
import css from './Band.module.css'

export const Band = () => {
  const paused = useNow()?.paused ?? false
  const { connection } = useStatus()
  const away = connection === 'waiting'
  return (
    <div role="status" data-maat="projector">
      {paused || away ? (
        <p className={css.band}>
          <Icon name={away ? 'clock' : 'pause'} />
          <span>{away ? screenTexts.offline : screenTexts.paused}</span>
        </p>
      ) : null}
    </div>
  )
}
