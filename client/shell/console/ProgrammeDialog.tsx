// Changing the programme while it runs: order, names, minutes, adding and taking away.
import { useState } from 'react'
import { wasEntered, progressId, SESSION, type ProgressData } from '#shared/kernel/facts.ts'
import type { HomeworkData } from '#shared/kernel/homework.ts'
import { useKind, type Step } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { AddStep } from './AddStep.tsx'
import { Refused } from './Refused.tsx'
import { StepForm } from './StepForm.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { UndoLine } from './UndoLine.tsx'
import { useDo, type Do } from './useDo.ts'
import css from './List.module.css'

const texts = consoleTexts.plan

const Line = (props: { step: Step; first: boolean; last: boolean; fixed: boolean; run: Do }) => {
  const { step, run } = props
  const [open, setOpen] = useState(false)
  const move = (to: 'earlier' | 'later'): void => void run(SESSION, 'step.move', { step: step.id, to })
  return (
    <li className={css.row}>
      <span className={css.words}>
        <b>{step.title}</b>
        <span className={css.soft}>{texts.planned(step.minutes)}</span>
      </span>
      <span className={css.buttons}>
        <IconButton
          icon="up"
          label={texts.earlier(step.title)}
          notPossible={props.first}
          onClick={() => move('earlier')}
        />
        <IconButton
          icon="down"
          label={texts.later(step.title)}
          notPossible={props.last}
          onClick={() => move('later')}
        />
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {texts.change}
        </Button>
        <IconButton
          icon="bin"
          label={texts.remove(step.title)}
          notPossible={props.fixed}
          onClick={() => void run(SESSION, 'step.remove', { step: step.id })}
        />
      </span>
      {open ? <StepForm step={step} run={run} onDone={() => setOpen(false)} /> : null}
    </li>
  )
}

export const ProgrammeDialog = ({ room, open, onOpenChange }: ToolProps) => {
  const progress = useKind<ProgressData>(SESSION, 'at')
  const homework = useKind<HomeworkData>(SESSION, 'homework')
  const [run, code] = useDo()
  const { programme, now } = room
  const isFixed = (id: string): boolean => {
    const at = progress.find((rec) => rec.id === progressId(id))?.data
    if (homework.some(({ data }) => data.step === id)) return true
    return now.current === id || (at !== undefined && wasEntered(at))
  }
  return (
    <Dialog wide open={open} onOpenChange={onOpenChange} title={texts.edit} lead={texts.editLead}>
      <UndoLine />
      <Refused code={code} />
      <ol className={css.list}>
        {programme.map((step, index) => (
          <Line
            key={step.id}
            step={step}
            first={index === 0}
            last={index === programme.length - 1}
            fixed={isFixed(step.id)}
            run={run}
          />
        ))}
      </ol>
      <AddStep room={room} run={run} />
    </Dialog>
  )
}
