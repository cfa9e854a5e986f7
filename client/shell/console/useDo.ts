// Doing something as facilitator: sends it, keeps the refusal for the screen, and remembers it for "Ongedaan maken".
import { useCallback, useState } from 'react'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { useAct } from '#client/sync/react.ts'
import type { ActOptions } from '#client/sync/sync.ts'
import { rememberOwn } from './ownActs.ts'

export type Do = (step: string, cmd: string, input: unknown, options?: ActOptions) => Promise<boolean>

/** Resolves with whether it was accepted; the code of the last refusal stays until the next try. */
export const useDo = (): readonly [run: Do, code: ErrorCode | undefined] => {
  const act = useAct()
  const [code, setCode] = useState<ErrorCode>()
  const run: Do = useCallback(
    async (step, cmd, input, options) => {
      setCode(undefined)
      const outcome = await act(step, cmd, input, options)
      if (outcome.ok) rememberOwn(step, cmd)
      else setCode(outcome.code)
      return outcome.ok
    },
    [act],
  )
  return [run, code]
}
