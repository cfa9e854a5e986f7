// The break on the phone: how long still, when we go on, and with what.
import type { TimerData } from '#shared/activities/session/records.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useTimer } from '#client/shell/useTimer.ts'
import type { ViewProps } from '#client/shell/views.ts'
import { useProgramme, useRecord } from '#client/sync/react.ts'
import { Timer } from '#client/ui/Timer.tsx'
import { playTexts } from './texts.ts'
import css from './Play.module.css'
import { languageTexts } from '#client/languages/texts.ts'

const clock = new Intl.DateTimeFormat(languageTexts.locale, { hour: 'numeric', minute: '2-digit' })

export default function Play({ step }: ViewProps) {
  const programme = useProgramme()
  const timer = useTimer()
  const endsAt = useRecord<TimerData>('timer')?.data.endsAt ?? null
  const index = programme.findIndex(({ id }) => id === step)
  const next = programme[index + 1]
  return (
    <PlayPage title={programme[index]?.title ?? ''} lead={playTexts.lead}>
      <div className={css.middle}>
        {timer ? <Timer seconds={timer.seconds} look="alone" /> : null}
        <p className={css.when}>{endsAt === null ? playTexts.on : playTexts.onAt(clock.format(endsAt))}</p>
        {next ? <p>{playTexts.next(next.title)}</p> : null}
      </div>
    </PlayPage>
  )
}
