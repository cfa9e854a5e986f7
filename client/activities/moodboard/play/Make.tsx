// Making in silence: the question, what one makes, and being ready.
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { texts } from '../texts.ts'
import { useOwnWork, useQuestion, useRules } from '../useMoodboard.ts'
import { Making } from './Making.tsx'
import { useSees } from './useSees.ts'

const words = texts.make

export const Make = ({ step, stage }: { step: string; stage: string }) => {
  const [ready, sayReady] = useReady(step, stage)
  const question = useQuestion(step)
  const { form, shared } = useRules(step)
  const empty = useOwnWork(step) === undefined
  const sees = useSees(step, true)
  return (
    <PlayPage
      title={question}
      lead={
        ready ? words.isReady : form === 'tile' && !empty ? words.why : words.lead[shared ? 'shared' : form]
      }
      {...((form === 'board' || empty) && { sees })}
      main={
        <Button
          kind={ready ? 'second' : 'doe'}
          wide
          notPossible={form === 'tile' && empty && !ready ? words.notYet : undefined}
          onClick={() => sayReady(!ready)}
        >
          {ready ? words.notReady : words.ready}
        </Button>
      }
    >
      <Making step={step} quiet />
    </PlayPage>
  )
}
