// One step of the programme: its goal, its time, what can be said in it, and the way there.
import { registry } from '#shared/activities/registry.ts'
import type { Step } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Refused } from './Refused.tsx'
import { Script } from './Script.tsx'
import { consoleTexts } from './texts.ts'
import { useMove } from './useMove.ts'
import type { Room } from './useRoom.ts'

const texts = consoleTexts.plan

export const StepDialog = (props: { room: Room; step: Step; spent: number; onClose: () => void }) => {
  const { room, step, spent, onClose } = props
  const move = useMove(room)
  const here = room.now.current === step.id
  const stage = here && room.stage !== null ? room.stage : (registry.get(step.activity)?.stages[0] ?? '')
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
      <Script activity={step.activity} stage={stage} />
      <Refused code={move.code} />
    </Dialog>
  )
}
