// One step of the programme: its goal, its time, what can be prepared and said in it, and the way there.
import { createElement, Suspense } from 'react'
import { registry } from '#shared/activities/registry.ts'
import { stagesOf } from '#shared/kernel/course.ts'
import { wasEntered } from '#shared/kernel/facts.ts'
import { useProgress, type Step } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { HomeworkOfStep } from '../homework/HomeworkOfStep.tsx'
import { homeworkTexts } from '../homework/texts.ts'
import { Refused } from './Refused.tsx'
import { Script } from './Script.tsx'
import { consoleTexts } from './texts.ts'
import { viewOf } from '../views.ts'
import { useMove } from './useMove.ts'
import type { Room } from './useRoom.ts'

const texts = consoleTexts.plan

/** Whether there is something for a facilitator to set up before the room comes there. */
const canPrepare = ({ activity }: Step): boolean =>
  Object.values(registry.get(activity)?.commands ?? {}).some(
    ({ ahead, by }) => ahead !== undefined && by.includes('facilitator'),
  )

export const StepDialog = (props: { room: Room; step: Step; spent: number; onClose: () => void }) => {
  const { room, step, spent, onClose } = props
  const move = useMove(room)
  const here = room.now.current === step.id
  const stage = here && room.stage !== null ? room.stage : (stagesOf(registry, step)[0] ?? '')
  const progress = useProgress(step.id)
  const view =
    progress && !wasEntered(progress) && canPrepare(step) ? viewOf('Console', step.activity) : undefined
  return (
    <Dialog
      wide
      open
      onOpenChange={onClose}
      title={step.title}
      lead={step.goal}
      actions={
        room.leading && !here && room.now.endedAt === null ? (
          <Button
            onClick={() => {
              move.goTo(step.id)
              onClose()
            }}
          >
            {texts.goTo}
          </Button>
        ) : undefined
      }
    >
      <p>
        {spent > 0 ? texts.was(spent, step.minutes) : texts.planned(step.minutes)}{' '}
        {here ? texts.here : room.leading ? texts.goToLead : null}
      </p>
      <HomeworkOfStep step={step} title={homeworkTexts.desk.title} />
      {view ? <Suspense fallback={null}>{createElement(view, { step: step.id, stage })}</Suspense> : null}
      <Script activity={step.activity} stage={stage} />
      <Refused code={move.code} />
    </Dialog>
  )
}
