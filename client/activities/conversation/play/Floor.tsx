// Asking for the floor, having spoken, or letting it pass; only the facilitator sees who it is.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { sentenceFor } from '#client/shell/errors.ts'
import { useAct, useKind, useMe } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Choices, type Choice } from '#client/ui/Choices.tsx'
import { useTurns } from '../useTalk.ts'
import { texts } from './texts.ts'

const { turn: words } = texts

type Deed = { readonly cmd: string; readonly label: string }

const want: Deed = { cmd: 'hand.raise', label: words.want }
const again: Deed = { cmd: 'hand.raise', label: words.again }
const down: Deed = { cmd: 'hand.lower', label: words.down }
const spoke: Deed = { cmd: 'turn.spoken', label: words.spoke }
const pass: Deed = { cmd: 'turn.pass', label: words.pass }
const back: Deed = { cmd: 'turn.back', label: words.back }

const handsUp = (others: number): string => (others === 1 ? words.beforeOne : words.before(others))

/** `others` are the hands of other people. */
const floorOf = (state: string | undefined, asked: boolean, others: number): Choice<Deed> => {
  if (asked) return { says: words.asked, main: spoke, others: [pass] }
  switch (state) {
    case 'waiting':
      return { says: handsUp(others), main: spoke, others: [down] }
    case 'spoken':
      return { says: words.done, others: [again, back] }
    case 'passed':
      return { says: words.passed, others: [want] }
    default:
      return { main: want, others: [spoke, pass] }
  }
}

export const Floor = ({ step }: { step: string }) => {
  const act = useAct()
  const me = useMe()?.id
  const [error, setError] = useState<string>()
  const turns = useTurns(step)
  const mine = turns.find(({ by, masked }) => masked !== true && by === me)
  const asked = useKind<{ person: string }>(step, 'next').some(({ data }) => data.person === me)
  const others = turns.filter(({ id, data }) => id !== mine?.id && data.state === 'waiting').length
  const floor = floorOf(mine?.data.state, asked, others)
  const run = async ({ cmd }: Deed): Promise<void> => {
    const withId = cmd === 'hand.raise' || cmd === 'turn.spoken' || cmd === 'turn.pass'
    const outcome = await act(step, cmd, withId ? { id: mine?.id ?? nanoid(12) } : {})
    setError(outcome.ok ? undefined : sentenceFor(outcome.code))
    if (!outcome.ok) announce(sentenceFor(outcome.code), 'alert')
  }
  return <Choices {...floor} onChoose={(deed) => void run(deed)} error={error} />
}
