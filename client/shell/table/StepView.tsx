// The participant's view of one step, and the focus on its title when one comes there.
import { createElement, Suspense } from 'react'
import { useProgramme, useProgress } from '#client/sync/react.ts'
import { Loading } from '../Loading.tsx'
import { PlayPage } from '../PlayPage.tsx'
import { viewOf } from '../views.ts'
import { Landing } from './Landing.tsx'
import { tableTexts } from './texts.ts'

/** `at` names where one is, for the focus; without it that is the step with its stage. */
export const StepView = ({ step, at }: { step: string; at?: string }) => {
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
      <Landing at={at ?? `${step}/${stage}`} />
    </Suspense>
  )
}
