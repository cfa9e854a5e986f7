// "Ik ben klaar" for the stage of now.
import { SESSION } from '#shared/kernel/facts.ts'
import { useAtHome } from '#client/shell/homework/atHome.ts'
import { useAct, useMe } from '#client/sync/react.ts'

/**
 * Whether this person is ready, and the way to say so or take it back. Before the session nobody waits: then whoever is
 * ready goes back to where the homework was opened.
 */
export const useReady = (
  step: string,
  stage: string,
): readonly [ready: boolean, say: (on: boolean) => void] => {
  const act = useAct()
  const atHome = useAtHome()
  const ready = useMe()?.person?.ready === `${step}/${stage}`
  return [ready, (on) => (atHome ? atHome.onDone() : void act(SESSION, 'ready', { on }))]
}
