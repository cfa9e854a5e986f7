// Closing the writing, and opening it again.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useRules } from '../useFlaps.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.writing

export const Writing = ({ step }: { step: string }) => {
  const { closed } = useRules(step)
  const [run, code] = useDo()
  return (
    <div className={css.row}>
      <Button icon="lock" onClick={() => void run(step, 'writing.close', { closed: !closed })}>
        {closed ? texts.open : texts.close}
      </Button>
      {closed ? <Said>{texts.isClosed}</Said> : null}
      <Refused code={code} />
    </div>
  )
}
