// Having told, or letting it go by; what is said of it depends on whose turn it is.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { Turn as TurnData } from '#shared/activities/moodboard/records.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useAct, useMe } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Choices, type Choice } from '#client/ui/Choices.tsx'
import { texts } from '../texts.ts'
import { useOwn } from '../useMoodboard.ts'

const words = texts.round

type Deed = { readonly cmd: 'turn.spoken' | 'turn.pass' | 'turn.back'; readonly label: string }

const spoke: Deed = { cmd: 'turn.spoken', label: words.spoke }
const pass: Deed = { cmd: 'turn.pass', label: words.pass }

const choiceOf = (state: string | undefined, called: boolean): Choice<Deed> => {
  if (called) return { main: spoke, others: [pass] }
  switch (state) {
    case 'spoken':
      return { says: words.done, others: [{ cmd: 'turn.back', label: words.back }] }
    case 'passed':
      return { says: words.passed, others: [spoke, { cmd: 'turn.back', label: words.backPass }] }
    default:
      return { says: words.later, others: [spoke, pass] }
  }
}

export const Turn = ({ step, called }: { step: string; called: boolean }) => {
  const act = useAct()
  const me = useMe()?.id
  const [error, setError] = useState<string>()
  const mine = useOwn<TurnData>(step, 'turn', me)
  const run = async ({ cmd }: Deed): Promise<void> => {
    const outcome = await act(step, cmd, cmd === 'turn.back' ? {} : { id: mine?.id ?? nanoid(12) })
    const why = outcome.ok ? undefined : sentenceFor(outcome.code)
    setError(why)
    if (why !== undefined) announce(why, 'alert')
  }
  return <Choices {...choiceOf(mine?.data.state, called)} onChoose={(deed) => void run(deed)} error={error} />
}
