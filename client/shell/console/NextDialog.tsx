// What the next button would do, before anyone moves.
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Script } from './Script.tsx'
import { stageText } from './stages.ts'
import { consoleTexts } from './texts.ts'
import type { Room } from './useRoom.ts'

export const NextDialog = (props: {
  room: Room
  open: boolean
  onOpenChange: (open: boolean) => void
  onGo: () => void
  label: string
}) => {
  const { ahead } = props.room
  if (!ahead) return null
  const text = stageText(ahead.step.activity, ahead.stage)
  const minutes = ahead.kind === 'step' ? ` ${consoleTexts.plan.planned(ahead.step.minutes)}` : ''
  return (
    <Dialog
      wide
      open={props.open}
      onOpenChange={props.onOpenChange}
      title={text?.title(ahead.step.title) ?? ahead.step.title}
      lead={`${ahead.kind === 'step' ? ahead.step.goal : (text?.lead ?? '')}${minutes}`}
      actions={
        <Button
          onClick={() => {
            props.onOpenChange(false)
            props.onGo()
          }}
        >
          {props.label}
        </Button>
      }
    >
      <Script activity={ahead.step.activity} stage={ahead.stage} />
    </Dialog>
  )
}
