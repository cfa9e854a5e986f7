// Why a tap was refused: said where it was made, or in the drawer of what came too late when its view has gone.
import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '#client/sync/sync.ts'
import { announce } from '#client/ui/announce.ts'
import { sentenceFor } from '../errors.ts'
import { tableTexts } from './texts.ts'
import { tellTooLate } from './tooLate.ts'

/** `cmd` finds the words for what came too late. Give every outcome to `settle`; `error` is the sentence to show. */
export const useRefusal = (
  cmd: string,
): { readonly error: string | undefined; readonly settle: (outcome: Outcome) => void } => {
  const [error, setError] = useState<string>()
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const settle = (outcome: Outcome): void => {
    if (outcome.ok) return setError(undefined)
    if (!here.current) return tellTooLate(tableTexts.late.labels[cmd] ?? tableTexts.late.other)
    setError(sentenceFor(outcome.code))
    announce(sentenceFor(outcome.code), 'alert')
  }
  return { error, settle }
}
