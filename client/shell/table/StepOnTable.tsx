// The participant's view of the current step, with the fiche that stands large on every screen over it.
import { createElement, Suspense, useState } from 'react'
import { useNow, useProgramme, useProgress } from '#client/sync/react.ts'
import { focusTitle } from '../focusTitle.ts'
import { Loading } from '../Loading.tsx'
import { PlayPage } from '../PlayPage.tsx'
import { viewOf } from '../views.ts'
import { Landing } from './Landing.tsx'
import { Spotlight, useFiche } from './Spotlight.tsx'
import { tableTexts } from './texts.ts'

const StepView = ({ step }: { step: string }) => {
  const found = useProgramme().find(({ id }) => id === step)
  const stage = useProgress(step)?.stage
  if (!found || stage === undefined) return <Loading />
  const view = viewOf('Play', found.activity)
  return (
    <Suspense fallback={<Loading />}>
      {view ? (
        createElement(view, { key: step, step, stage })
      ) : (
        <PlayPage title={found.title} lead={tableTexts.noView}>
          {null}
        </PlayPage>
      )}
      <Landing at={`${step}/${stage}`} />
    </Suspense>
  )
}

/** The view below a spotlight stays as it is, only hidden, so that nobody loses their place in it. */
export const StepOnTable = ({ step }: { step: string }) => {
  const spotlight = useNow()?.spotlight ?? null
  const [released, release] = useState<string | null>(null)
  if (spotlight === null && released !== null) release(null)
  const fiche = useFiche(spotlight)
  const shown = fiche !== undefined && spotlight !== released
  const back = (): void => {
    release(spotlight)
    requestAnimationFrame(focusTitle)
  }
  return (
    <>
      <div hidden={shown}>
        <StepView step={step} />
      </div>
      {shown ? <Spotlight key={fiche.id} fiche={fiche} onBack={back} /> : null}
    </>
  )
}
