// A text that is sent a moment after the last key, and at once when its field goes; it is never only in memory, and said to be kept.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import { useAct, useDraft } from '#client/sync/react.ts'
import { useSavedSaid, type Typed } from './useSavedSaid.ts'

const PAUSE_MS = 700

export type Autosave = {
  readonly text: string
  readonly type: (text: string) => void
  /** Why the last text was refused. */
  readonly code: ErrorCode | undefined
}

/**
 * `kept` is what stands on the table, `draft` the key of the text on this device, `max` the most characters that are
 * sent: what is longer stays on this device until it is shorter. `inputOf` makes the input of the command.
 * A space at the end is still being typed: then the draft stays, or it would vanish under the hand.
 */
export const useAutosave = (props: {
  readonly step: string
  readonly cmd: string
  readonly draft: string
  readonly kept: string
  readonly max: number
  readonly inputOf: (text: string) => unknown
  /** The person without a device for whom this is typed. */
  readonly as?: PersonId | undefined
}): Autosave => {
  const { step, cmd, draft, kept, max, as } = props
  const act = useAct()
  const [text, setText, clear] = useDraft(draft, kept)
  const [code, setCode] = useState<ErrorCode>()
  const [typed, setTyped] = useState<Typed>('nothing')
  useSavedSaid(typed)
  const sends = useRef(0)
  const clean = cleanText(text)
  const unsent = clean !== kept && clean.length <= max
  const latest = useRef({ send: (_text: string): void => undefined, leave: (): void => undefined })
  useEffect(() => {
    const send = (next: string): void => {
      const done = cleanText(next) === next
      const options = { ...(done && { draft }), ...(as !== undefined && { as }) }
      setTyped((was) => (was === 'typing' ? 'sent' : was))
      sends.current += 1
      const turn = sends.current
      void act(step, cmd, props.inputOf(next), options).then((outcome) => {
        setCode(outcome.ok ? undefined : outcome.code)
        if (turn === sends.current)
          setTyped((was) => (was !== 'sent' ? was : outcome.ok ? 'kept' : 'nothing'))
      })
    }
    const leave = (): void => {
      if (unsent) send(clean)
      else if (clean === kept && text !== kept) clear()
    }
    latest.current = { send, leave }
  })
  useEffect(() => {
    if (!unsent) return undefined
    const timeout = setTimeout(() => latest.current.send(text), PAUSE_MS)
    return () => clearTimeout(timeout)
  }, [text, unsent])
  useEffect(() => () => latest.current.leave(), [])
  const type = useCallback(
    (next: string): void => {
      setCode(undefined)
      setTyped('typing')
      setText(next)
    },
    [setText],
  )
  return { text, type, code }
}
