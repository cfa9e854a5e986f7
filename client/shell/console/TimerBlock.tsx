// The clock with its buttons; only who leads can turn it. The end of the time changes nothing.
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Timer } from '#client/ui/Timer.tsx'
import { useTimer } from '../useTimer.ts'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import { useDo } from './useDo.ts'
import type { Room } from './useRoom.ts'
import css from './TimerBlock.module.css'

const texts = consoleTexts.now

const USUAL_MINUTES = 5

/** What the clock is started with by hand: the minutes of the step, or a short while where its stages have their own. */
const plannedIn = ({ step }: Room): number =>
  !step || registry.get(step.activity)?.stageMinutes ? USUAL_MINUTES : Math.max(1, step.minutes)

export const TimerBlock = ({ room, slim = false }: { room: Room; slim?: boolean }) => {
  const clock = useTimer()
  const [run, code] = useDo()
  const timer = (input: object): void => void run(SESSION, 'timer', input)
  const minutes = plannedIn(room)
  const buttons = !room.leading ? null : clock ? (
    <>
      <Button onClick={() => timer({ do: clock.running ? 'hold' : 'go-on' })}>
        {clock.running ? texts.pause : texts.goOn}
      </Button>
      <Button onClick={() => timer({ do: 'add', minutes: 1 })}>{texts.plus(1)}</Button>
      <Button onClick={() => timer({ do: 'add', minutes: 5 })}>{texts.plus(5)}</Button>
      <Button onClick={() => timer({ do: 'off' })}>{texts.off}</Button>
    </>
  ) : (
    <Button onClick={() => timer({ do: 'start', minutes })}>{texts.start(minutes)}</Button>
  )
  return (
    <div className={slim ? css.slim : undefined}>
      {clock ? (
        slim ? (
          <>
            <Timer seconds={clock.seconds} />
            <span className={css.buttons}>{buttons}</span>
          </>
        ) : (
          <Timer seconds={clock.seconds} look="block">
            {buttons}
          </Timer>
        )
      ) : (
        <div className={slim ? css.slim : css.off}>
          <p className={css.word}>{texts.noTimer}</p>
          {buttons}
        </div>
      )}
      <Refused code={code} />
    </div>
  )
}
