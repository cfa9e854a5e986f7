// "Ik ben klaar" for a stage in which everyone works alone.
import { SESSION } from '#shared/kernel/facts.ts'
import { useAct, useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'

export const useReady = (step: string, stage: string): boolean =>
  useMe()?.person?.ready === `${step}/${stage}`

export const ReadyButton = (props: { ready: boolean; yes: string; no: string }) => {
  const act = useAct()
  const say = (on: boolean): void => void act(SESSION, 'ready', { on })
  return props.ready ? (
    <Button wide onClick={() => say(false)}>
      {props.no}
    </Button>
  ) : (
    <Button kind="doe" wide onClick={() => say(true)}>
      {props.yes}
    </Button>
  )
}
