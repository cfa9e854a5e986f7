// Sending a command from the phone: what is said when it was done, and why it was refused.
import { useCallback, useState } from 'react'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { useAct } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'

type Send = (cmd: string, input: unknown, said?: string) => Promise<boolean>

/**
 * The code of the last refusal stays until the next try. `said` is read aloud when it was taken. When the button that was
 * used is gone by then, the title gets the focus.
 */
export const useSend = (step: string): readonly [send: Send, code: ErrorCode | undefined] => {
  const act = useAct()
  const [code, setCode] = useState<ErrorCode>()
  const send: Send = useCallback(
    async (cmd, input, said) => {
      setCode(undefined)
      const outcome = await act(step, cmd, input)
      if (!outcome.ok) setCode(outcome.code)
      else if (said !== undefined) announce(said)
      requestAnimationFrame(focusTitle)
      return outcome.ok
    },
    [act, step],
  )
  return [send, code]
}
