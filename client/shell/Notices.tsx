// What everyone must know above the task: a pause, no connection, a full disk, a browser that keeps nothing.
import { useNow, useStatus } from '#client/sync/react.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { useSolo } from './solo.ts'
import { shellTexts } from './texts.ts'
import css from './Notices.module.css'

const Notice = ({ text, icon }: { text: string; icon: 'pause' | 'warning' | 'clock' }) => (
  <p className={css.notice}>
    <Icon name={icon} size={22} />
    <span>{text}</span>
  </p>
)

/** A status region: a new notice is read aloud once, and stays as long as it is true. */
export const Notices = () => {
  const solo = useSolo()
  const paused = useNow()?.paused ?? false
  const { connection, stuck, kept, pending } = useStatus()
  return (
    <div role="status" className={css.notices}>
      {paused ? <Notice icon="pause" text={`${shellTexts.paused}. ${shellTexts.pausedLead}`} /> : null}
      {connection === 'waiting' && !solo ? <Notice icon="clock" text={shellTexts.waiting} /> : null}
      {stuck ? <Notice icon="warning" text={solo?.stuck ?? shellTexts.stuck} /> : null}
      {!kept && pending > 0 ? <Notice icon="warning" text={shellTexts.notKept} /> : null}
    </div>
  )
}
