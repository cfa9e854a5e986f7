// A step that is filled in before the session: the participant's own view of it, with a way back to the lobby.
import { useMemo } from 'react'
import { StepView } from '../table/StepView.tsx'
import { AtHomeContext } from './atHome.ts'
import type { Homework } from './useHomework.ts'

export const HomeworkPage = (props: { homework: Homework; onBack: () => void; onDone: () => void }) => {
  const { homework, onBack, onDone } = props
  const { until, step } = homework
  const atHome = useMemo(() => ({ until, onBack, onDone }), [until, onBack, onDone])
  return (
    <AtHomeContext value={atHome}>
      <StepView step={step.id} at={`home/${step.id}`} />
    </AtHomeContext>
  )
}
