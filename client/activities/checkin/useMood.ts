// Choosing one's weather: what there is now, choosing another, and passing.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import type { Mood, Weather } from '#shared/activities/checkin/records.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { useOwn } from '#client/activities/moodboard/useMoodboard.ts'
import { useAct, useMe, useSync } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'

export type MoodHand = {
  readonly person: PersonId
  readonly mine: Shown<Mood> | undefined
  /** The key of the word on this device. */
  readonly draft: string
  readonly inputOf: (change: Partial<Mood>) => unknown
  readonly choose: (weather: Weather) => void
  readonly take: () => Promise<void>
  /** Why the last one was refused. */
  readonly code: ErrorCode | undefined
}

/** `as` is the person without a device for whom a facilitator chooses. */
export const useMood = (step: string, as?: PersonId): MoodHand => {
  const act = useAct()
  const sync = useSync()
  const me = useMe()?.id ?? ''
  const person = as ?? me
  const [fresh] = useState(() => nanoid(12))
  const [code, setCode] = useState<ErrorCode>()
  const mine = useOwn<Mood>(step, 'mood', person)
  const draft = `mood:${step}:${person}`
  const inputOf = (change: Partial<Mood>): unknown => ({
    id: mine?.id ?? fresh,
    weather: mine?.data.weather ?? 'sun',
    word: cleanText(sync.drafts.get(draft) ?? mine?.data.word ?? ''),
    ...change,
  })
  const run = async (cmd: string, input: unknown): Promise<void> => {
    setCode(undefined)
    const outcome = await act(step, cmd, input, as === undefined ? {} : { as })
    if (!outcome.ok) setCode(outcome.code)
  }
  return {
    person,
    mine,
    draft,
    inputOf,
    choose: (weather) => void run('mood.lay', inputOf({ weather })),
    take: async () => {
      if (!mine) return
      // A word that was not sent yet would be sent when its field goes, and then the weather would be back.
      sync.drafts.set(draft, mine.data.word)
      await new Promise(requestAnimationFrame)
      await run('mood.take', {})
    },
    code,
  }
}
