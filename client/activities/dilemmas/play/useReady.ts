// "Ik ben klaar" for the stage of now.
import { SESSION } from '#shared/kernel/facts.ts'
import { useAct, useMe } from '#client/sync/react.ts'

/** Whether this person is ready, and the way to say so or take it back. */
export const useReady = (
  step: string,
  stage: string,
): readonly [ready: boolean, say: (on: boolean) => void] => {
  const act = useAct()
  const ready = useMe()?.person?.ready === `${step}/${stage}`
  return [ready, (on) => void act(SESSION, 'ready', { on })]
}
