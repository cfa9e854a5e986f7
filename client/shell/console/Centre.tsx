// The middle of the desk: the lobby before the first step, else counter, clock, script and the view of the activity.
import { createElement, Suspense } from 'react'
import { viewOf } from '../views.ts'
import { Lobby } from './Lobby.tsx'
import { Script } from './Script.tsx'
import { ReadyCount } from './ReadyCount.tsx'
import { stageText } from './stages.ts'
import { TimerBlock } from './TimerBlock.tsx'
import type { Room } from './useRoom.ts'
import css from './Centre.module.css'

/** Alone-and-ready stages show the counter and the script large; where something is to be decided first, and in the others, the work comes first. */
export const Centre = ({ room }: { room: Room }) => {
  const { step, stage } = room
  if (!step || stage === null) return <Lobby />
  const view = viewOf('Console', step.activity)
  const { waits = false, needs, first = needs !== undefined } = stageText(step.activity, stage) ?? {}
  const work = view && (
    <div className={css.work}>
      <Suspense fallback={null}>{createElement(view, { key: step.id, step: step.id, stage })}</Suspense>
    </div>
  )
  if (waits)
    return (
      <>
        <div className={css.now}>
          <ReadyCount />
          <TimerBlock room={room} />
        </div>
        {first ? work : null}
        <Script activity={step.activity} stage={stage} />
        {first ? null : work}
      </>
    )
  return (
    <>
      <div className={css.strip}>
        <TimerBlock room={room} slim />
      </div>
      {work}
      <Script activity={step.activity} stage={stage} />
    </>
  )
}
