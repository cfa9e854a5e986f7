// The frame of every participant's task: which step, the time, notices, the task, who sees it, and the main button.
import { useEffect, type ReactNode } from 'react'
import { useNow, useProgramme, useProgress, useStatus } from '#client/sync/react.ts'
import { BackLink } from '#client/ui/BackLink.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { ReadAloud } from './aloud/ReadAloud.tsx'
import { pageText } from './aloud/pageText.ts'
import { useAtHome } from './homework/atHome.ts'
import { homeworkTexts } from './homework/texts.ts'
import { UntilLine } from './homework/UntilLine.tsx'
import { Notices } from './Notices.tsx'
import css from './PlayPage.module.css'
import { SavedChip } from './SavedChip.tsx'
import { useSolo } from './solo.ts'
import { TableTools } from './table/TableTools.tsx'
import { Watching } from './table/Watching.tsx'
import { shellTexts } from './texts.ts'
import { useTimer } from './useTimer.ts'
import { Words } from './Words.tsx'

export interface PlayPageProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** "Wie ziet dit?": one true sentence. */
  readonly sees?: ReactNode
  /** Everyone sees it: then an eye stands by that sentence instead of a lock. */
  readonly open?: boolean
  /** The one main button, if there is something to do now. */
  readonly main?: ReactNode
  /** Saying to be ready, instead of a main button. Nobody waits for who is alone: that person goes on. */
  readonly ready?: ReactNode
  /** Instead of "Stap 3 van 9", for instance a way back. */
  readonly back?: ReactNode
}

export const PlayPage = ({ children, sees, open = false, back, ...props }: PlayPageProps) => {
  const solo = useSolo()
  const current = useNow()?.current ?? null
  const programme = useProgramme()
  const clock = useTimer()
  const atHome = useAtHome()
  const stage = useProgress(current ?? '')?.stage ?? ''
  const index = programme.findIndex(({ id }) => id === current)
  const words = solo?.wordsOf(programme[index]?.activity ?? '', stage)
  const title = words?.title ?? props.title
  const lead = words?.lead ?? props.lead
  const main = props.main ?? (solo ? undefined : props.ready)
  const where = index === -1 ? shellTexts.lobbyStep : shellTexts.stepOf(index + 1, programme.length)
  useEffect(() => {
    document.title = `${title} · ${shellTexts.product}`
  }, [title])
  const waits = useStatus().pending > 0
  const bottom =
    sees === undefined && main === undefined && !waits && !solo ? undefined : (
      <>
        {sees === undefined ? null : (
          <WhoSees icon={open ? 'eye' : 'lock'} status={<SavedChip />}>
            {sees}
          </WhoSees>
        )}
        {sees === undefined && waits ? (
          <div className={css.status}>
            <SavedChip />
          </div>
        ) : null}
        {main}
        {main === undefined ? solo?.steer : solo?.steerBeside}
      </>
    )
  return (
    <PhonePage
      step={
        back ?? (atHome ? <BackLink onClick={atHome.onBack}>{homeworkTexts.table.back}</BackLink> : where)
      }
      corner={
        <span className={css.corner}>
          {clock && !solo && <Timer seconds={clock.seconds} />}
          {solo?.corner}
          <TableTools />
        </span>
      }
      title={title}
      lead={typeof lead === 'string' ? <Words text={lead} /> : lead}
      bottom={bottom}
    >
      <Notices />
      <Watching />
      <ReadAloud key={title} texts={pageText} />
      {atHome ? <UntilLine until={atHome.until} /> : null}
      {children}
    </PhonePage>
  )
}
