// A calm band at the bottom of the projector: everybody listens, pages are held, or the connection is away for a moment.
import { useNow, useStatus } from '#client/sync/react.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { useStopped } from './stopping.ts'
import { screenTexts } from './texts.ts'
import css from './Band.module.css'

export const Band = () => {
  const paused = useNow()?.paused ?? false
  const { connection } = useStatus()
  const away = connection === 'waiting'
  const stopped = useStopped()
  const says = away ? screenTexts.offline : paused ? screenTexts.paused : stopped ? screenTexts.stopped : ''
  useSaid(says, 'step')
  if (!says) return null
  return (
    <section data-maat="projector" aria-label={screenTexts.band} className={css.band}>
      <Icon name={away ? 'clock' : 'pause'} />
      <p>{says}</p>
    </section>
  )
}
