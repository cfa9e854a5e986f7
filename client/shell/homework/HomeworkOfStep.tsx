// At the desk, before the session: homework of a step, where its activity can be filled in by people alone.
import { registry } from '#shared/activities/registry.ts'
import { wasEntered } from '#shared/kernel/facts.ts'
import { canBeHomework } from '#shared/kernel/homework.ts'
import { useNow, useProgress, type Step } from '#client/sync/react.ts'
import { HomeworkForm } from './HomeworkForm.tsx'

/** Nothing once the session began: people are at the table then. */
export const HomeworkOfStep = ({ step, title }: { step: Step; title: string }) => {
  const now = useNow()
  const progress = useProgress(step.id)
  const begun = now === undefined || now.current !== null || now.endedAt !== null
  if (begun || !progress || wasEntered(progress)) return null
  return canBeHomework(registry.get(step.activity)) ? <HomeworkForm step={step} title={title} /> : null
}
