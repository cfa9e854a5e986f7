// What stands on the projector now: the lobby, one large fiche, the view of the current activity, or the end.
import { createElement, Suspense } from 'react'
import { useNow, useProgramme, useProgress } from '#client/sync/react.ts'
import { TimerSignals } from '#client/shell/TimerSignals.tsx'
import { viewOf } from '#client/shell/views.ts'
import { Again } from './Again.tsx'
import { Band } from './Band.tsx'
import { CodeProvider } from './joining.ts'
import { Ended } from './Ended.tsx'
import { Lobby } from './Lobby.tsx'
import { RoomPage } from './RoomPage.tsx'
import { Spotlight } from './Spotlight.tsx'
import { screenTexts } from './texts.ts'
import { useStopping } from './stopping.ts'
import { useWakeLock } from './wake.ts'
import { useFiches } from './useFiches.ts'

const Current = ({ step }: { step: string }) => {
  const found = useProgramme().find(({ id }) => id === step)
  const stage = useProgress(step)?.stage
  if (!found || stage === undefined) return <Lobby />
  const view = viewOf('Screen', found.activity)
  if (!view) return <RoomPage title={found.title}>{screenTexts.noView}</RoomPage>
  return createElement(view, { key: step, step, stage })
}

const Shown = () => {
  const now = useNow()
  const fiches = useFiches()
  const large = fiches.find(({ id }) => id === now?.spotlight)
  if (now?.endedAt != null) return <Ended />
  if (large) return <Spotlight fiche={large} />
  return now?.current == null ? <Lobby /> : <Current step={now.current} />
}

export const Stage = ({ code }: { code: string }) => {
  useWakeLock()
  useStopping()
  return (
    <CodeProvider value={code}>
      <Again>
        <Suspense fallback={null}>
          <Shown />
        </Suspense>
      </Again>
      <Band />
      <TimerSignals />
    </CodeProvider>
  )
}
