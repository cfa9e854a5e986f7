// The general tasks: yes, no or "weet ik niet" for each, and who does it.
import { nanoid } from 'nanoid'
import { useId, useState } from 'react'
import type { Answer, As, Config, Task } from '#shared/activities/supply/records.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import type { GeneralTask } from '#shared/content/schema.ts'
import { English } from '#client/languages/English.tsx'
import { Refused } from '#client/shell/console/Refused.tsx'
import { sentenceFor } from '#client/shell/errors.ts'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { useAct } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useOwn } from '../matrix/useSupply.ts'
import { texts } from './texts.ts'
import css from './Tasks.module.css'

const words = texts.tasks
const answers = ['yes', 'no', 'unsure'] as const satisfies readonly Answer[]
const WHO = 80

const TaskItem = (props: {
  step: string
  task: GeneralTask
  own: Shown<Task> | undefined
  as: As
  sees: string
}) => {
  const { step, task, own, as } = props
  const act = useAct()
  const name = useId()
  const [fresh] = useState(() => nanoid(12))
  const [code, setCode] = useState<ErrorCode>()
  const id = own?.id ?? fresh
  const is = own?.data.is ?? null
  const who = useAutosave({
    step,
    cmd: 'task.set',
    draft: `supply:who:${step}:${task.id}`,
    kept: own?.data.who ?? '',
    max: WHO,
    inputOf: (text) => ({ id, task: task.id, is, who: text }),
  })
  const answer = async (next: Answer): Promise<void> => {
    setCode(undefined)
    const input = { id, task: task.id, is: is === next ? null : next, who: own?.data.who ?? '' }
    const outcome = await act(step, 'task.set', input)
    if (!outcome.ok) setCode(outcome.code)
  }
  const tooLong = who.text.trim().length > WHO ? words.tooLong : undefined
  return (
    <li className={css.task}>
      <div role="group" aria-labelledby={name} aria-describedby={`${name}-plain`} className={css.set}>
        <p className={css.name} id={name}>
          {task.name}
        </p>
        <p className={css.plain} id={`${name}-plain`}>
          {task.plain}
          <English text={task.english} />
        </p>
        <div className={css.answers}>
          {answers.map((one) => (
            <Button key={one} aria-pressed={is === one} onClick={() => void answer(one)}>
              {words.answers[as][one]}
            </Button>
          ))}
        </div>
      </div>
      {is === 'yes' || who.text !== '' ? (
        <Field
          label={words.who[as]}
          hint={words.whoHint}
          value={who.text}
          onChange={who.type}
          error={tooLong ?? (who.code === undefined ? undefined : sentenceFor(who.code))}
          whoSees={props.sees}
        />
      ) : null}
      <Refused code={code} />
    </li>
  )
}

export const useTasks = (step: string): readonly Shown<Task>[] => useOwn<Task>(step, 'task')

export const Tasks = (props: { step: string; config: Config; as: As; sees: string }) => {
  const { step, config, as, sees } = props
  const own = useTasks(step)
  return (
    <ul className={css.tasks}>
      {config.tasks.map((task) => (
        <TaskItem
          key={task.id}
          step={step}
          task={task}
          own={own.find(({ data }) => data.task === task.id)}
          as={as}
          sees={sees}
        />
      ))}
    </ul>
  )
}
