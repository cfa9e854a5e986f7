// The programme with real against planned minutes. A tap shows a step; nothing moves by accident.
import { useEffect, useRef, useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Steps } from '#client/ui/Steps.tsx'
import { Refused } from './Refused.tsx'
import { shortenings } from './shorten.ts'
import { StepDialog } from './StepDialog.tsx'
import { activityName } from './stages.ts'
import { consoleTexts } from './texts.ts'
import { Tools } from './Tools.tsx'
import { useDo } from './useDo.ts'
import { usePlan } from './usePlan.ts'
import type { Room } from './useRoom.ts'
import css from './Rail.module.css'

const texts = consoleTexts.plan

const headingOf = (behind: number, started: boolean): string => {
  if (!started) return texts.heading
  if (behind > 0) return texts.late(behind)
  return behind < 0 ? texts.early(-behind) : texts.onTime
}

export const Rail = ({ room, session }: { room: Room; session: string }) => {
  const [picked, pick] = useState<string>()
  const [run, code] = useDo()
  const { plan, spent } = usePlan(room)
  const here = room.programme.findIndex(({ id }) => id === room.now.current)
  const { suggestion } = plan
  const way = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = way.current
    const now = here === -1 ? null : box?.querySelector('[aria-current]')
    if (!box || !now) return
    const below = now.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom
    if (below > 0) box.scrollTop += below
    if (below < -box.clientHeight) box.scrollTop = 0
  }, [here])
  const shorten = async (): Promise<void> => {
    if (!suggestion) return
    for (const { step, cmd, input } of shortenings(suggestion, room.programme))
      if (!(await run(step, cmd, input))) return
  }
  const step = room.programme.find(({ id }) => id === picked)
  return (
    <div className={css.rail}>
      <div className={css.way} ref={way}>
        <Steps
          heading={headingOf(plan.behind, here !== -1)}
          steps={room.programme.map(({ id, title, minutes }, index) => ({
            id,
            name: title,
            minutes,
            ...(spent.has(id) && { time: texts.minutes(spent.get(id) ?? 0, minutes) }),
            state: index === here ? 'now' : index < here && spent.has(id) ? 'done' : 'later',
          }))}
          onPick={pick}
        />
        {suggestion ? (
          <div className={css.suggestion}>
            <p>{texts.suggestion(activityName(suggestion.activity), suggestion.count, suggestion.minutes)}</p>
            {room.leading ? <Button onClick={() => void shorten()}>{texts.accept}</Button> : null}
            <Refused code={code} onTable />
          </div>
        ) : null}
      </div>
      <Tools room={room} session={session} />
      {step ? (
        <StepDialog room={room} step={step} spent={spent.get(step.id) ?? 0} onClose={() => pick(undefined)} />
      ) : null}
    </div>
  )
}
