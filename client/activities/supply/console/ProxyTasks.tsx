// The general tasks as somebody without a phone answers them.
import { nanoid } from 'nanoid'
import type { Answer, As, Task } from '#shared/activities/supply/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { useOwn } from '../matrix/useSupply.ts'
import { texts as playTexts } from '../play/texts.ts'
import { useConfig } from '../useSupply.ts'
import css from './Console.module.css'

const answers = ['yes', 'no', 'unsure'] as const satisfies readonly Answer[]

export const ProxyTasks = ({ step, person, as }: { step: string; person: string; as: As }) => {
  const { tasks } = useConfig(step)
  const own = useOwn<Task>(step, 'task', person)
  const [run, code] = useDo()
  const answer = (task: string, next: Answer): void => {
    const known = own.find(({ data }) => data.task === task)
    const is = known?.data.is === next ? null : next
    const input = { id: known?.id ?? nanoid(12), task, is, who: known?.data.who ?? '' }
    void run(step, 'task.set', input, { as: person })
  }
  return (
    <div className={css.part}>
      <ul className={css.list}>
        {tasks.map(({ id, name, plain }) => {
          const is = own.find(({ data }) => data.task === id)?.data.is
          return (
            <li key={id} className={css.tray}>
              <span className={css.words}>
                <b>{name}</b>
                <span className={css.soft}>{plain}</span>
              </span>
              <div className={css.row} role="group" aria-label={name}>
                {answers.map((one) => (
                  <Button key={one} aria-pressed={is === one} onClick={() => answer(id, one)}>
                    {playTexts.tasks.answers[as][one]}
                  </Button>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
      <Refused code={code} />
    </div>
  )
}
