// Shows one group large on the projector, or all again.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { useShown } from '../useFlaps.ts'
import { flapConsole } from './texts.ts'

const texts = flapConsole.large

export const ShowGroup = ({ step, group }: { step: string; group: string }) => {
  const shown = useShown(step).on === group
  const [run, code] = useDo()
  return (
    <>
      <Button icon="screen" wide onClick={() => void run(step, 'show', { on: shown ? null : group })}>
        {shown ? texts.all : texts.group}
      </Button>
      <Refused code={code} />
    </>
  )
}
