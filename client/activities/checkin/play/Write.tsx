// Choosing in silence: the question, the weather, a word, and being ready. Passing is one tap.
import { useRef } from 'react'
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { MoodMaker } from '../MoodMaker.tsx'
import { texts } from '../texts.ts'
import { useMood } from '../useMood.ts'
import { useQuestion, useSees } from '../useSky.ts'

const words = texts.write

export const Write = ({ step, stage }: { step: string; stage: string }) => {
  const [ready, sayReady] = useReady(step, stage)
  const question = useQuestion(step)
  const sees = useSees(true)
  const hand = useMood(step)
  const chose = hand.mine !== undefined
  const answer = useRef<HTMLButtonElement>(null)
  const pass = async (): Promise<void> => {
    await hand.take()
    sayReady(true)
    // The button of passing makes place; what takes it back is where the hand goes on.
    answer.current?.focus()
  }
  const main = (
    <>
      <Button
        ref={answer}
        kind={ready ? 'second' : 'doe'}
        wide
        notPossible={ready || chose ? undefined : words.notYet}
        onClick={() => sayReady(!ready)}
      >
        {ready ? (chose ? words.again : words.passedAgain) : words.ready}
      </Button>
      {ready ? null : (
        <Button wide onClick={() => void pass()}>
          {words.pass}
        </Button>
      )}
    </>
  )
  return (
    <PlayPage
      title={question}
      lead={ready ? (chose ? words.isReady : words.passed) : words.lead}
      {...(!chose && { sees })}
      main={main}
    >
      {ready && !chose ? null : <MoodMaker step={step} hand={hand} sees={sees} />}
    </PlayPage>
  )
}
