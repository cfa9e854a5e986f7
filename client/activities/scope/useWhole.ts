// Answers that go in one record: all of them are sent at each tap, so that none can be lost between two.
import { nanoid } from 'nanoid'
import { useMemo, useState } from 'react'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { useAct } from '#client/sync/react.ts'

export type Answers<T> = ReadonlyMap<string, T>

export type Whole<T> = {
  readonly answers: Answers<T>
  readonly set: (key: string, value: T) => void
  /** Why the last one was refused. */
  readonly code: ErrorCode | undefined
}

/**
 * `id` and `kept` are of the record of this person, when there is one. `inputOf` makes the input of the command from all
 * answers. With `as` a facilitator answers for somebody without a device.
 */
export const useWhole = <T>(props: {
  readonly step: string
  readonly cmd: string
  readonly id: string | undefined
  readonly kept: Answers<T>
  readonly inputOf: (id: string, answers: Answers<T>) => unknown
  readonly as: string | undefined
}): Whole<T> => {
  const { step, cmd, id, kept, inputOf, as } = props
  const act = useAct()
  const [code, setCode] = useState<ErrorCode>()
  const fresh = useMemo(() => nanoid(12), [])
  // Two quick taps are two answers: the second starts from what the first asked, whatever was drawn in between.
  const [asked, ask] = useState<Answers<T>>()
  const answers = asked ?? kept
  const send = async (next: Answers<T>): Promise<void> => {
    setCode(undefined)
    ask(next)
    const outcome = await act(step, cmd, inputOf(id ?? fresh, next), as === undefined ? {} : { as })
    ask((now) => (now === next ? undefined : now))
    if (!outcome.ok) setCode(outcome.code)
  }
  return { answers, set: (key, value) => void send(new Map(answers).set(key, value)), code }
}
