// The frame of what the projector shows: title, the time, the way to join, and one thing.
import { useEffect, type ReactNode } from 'react'
import { JoinCorner } from '#client/ui/JoinCorner.tsx'
import { ScreenPage, type ScreenPageProps } from '#client/ui/ScreenPage.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import { shellTexts } from '#client/shell/texts.ts'
import { useTimer } from '#client/shell/useTimer.ts'
import { useJoining } from './joining.ts'
import css from './RoomPage.module.css'

const LONG = 44

export interface RoomPageProps extends Omit<ScreenPageProps, 'join' | 'title'> {
  title: string
  /** the time stands in the corner unless the page shows it large, or shows none */
  timer?: boolean
  children: ReactNode
}

export const RoomPage = ({ timer = true, title, ...page }: RoomPageProps) => {
  const joining = useJoining()
  const clock = useTimer()
  useEffect(() => {
    document.title = `${title} · ${shellTexts.product}`
  }, [title])
  return (
    <ScreenPage
      {...page}
      title={title.length > LONG ? <span className={css.long}>{title}</span> : title}
      join={
        <div className={css.corner}>
          {timer && clock ? (
            <span className={css.time}>
              <Timer seconds={clock.seconds} />
            </span>
          ) : null}
          {joining ? <JoinCorner code={joining.code} url={joining.url} /> : null}
        </div>
      }
    />
  )
}
