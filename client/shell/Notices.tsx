// What everyone must know above the task: a pause, no connection, a full disk, a browser that keeps nothing.
import { useNow, useStatus } from '#client/sync/react.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { useSolo } from './solo.ts'
import { shellTexts } from './texts.ts'
import { useBackSaid } from './useBackSaid.ts'
import css from './Notices.module.css'

const Notice = ({ text, icon }: { text: string; icon: 'pause' | 'warning' | 'clock' }) => (
  <p className={css.notice}>
    <Icon name={icon} size={22} />
    <span>{text}</span>
  </p>
)

/** A new notice is said once, and stays as long as it is true. */
export const Notices = () => {
  const solo = useSolo()
  const paused = useNow()?.paused ?? false
  const { connection, stuck, kept, pending } = useStatus()
  const pause = `${shellTexts.paused}. ${shellTexts.pausedLead}`
  const full = solo?.stuck ?? shellTexts.stuck
  const away = connection === 'waiting' && !solo
  const loose = !kept && pending > 0
  useSaid(paused ? pause : '', 'step')
  useSaid(away ? shellTexts.waiting : '', 'step')
  useBackSaid()
  useSaid(stuck ? full : '', 'step')
  useSaid(loose ? shellTexts.notKept : '', 'step')
  return (
    <div className={css.notices}>
      {paused ? <Notice icon="pause" text={pause} /> : null}
      {away ? <Notice icon="clock" text={shellTexts.waiting} /> : null}
      {stuck ? <Notice icon="warning" text={full} /> : null}
      {loose ? <Notice icon="warning" text={shellTexts.notKept} /> : null}
    </div>
  )
}
