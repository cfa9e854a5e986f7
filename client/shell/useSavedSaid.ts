// Says whether what was typed in a field is kept, once the hands rest: a listener cannot see the chip beside it.
import { useEffect, useId, useRef } from 'react'
import { useStatus } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { uiTexts } from '#client/ui/texts.ts'
import { shellTexts } from './texts.ts'
import { useSolo } from './solo.ts'

/** So long after the last key, or the answer of the server, somebody is no longer typing. */
const RESTS_MS = 1_500

/** What became of what was typed here: nothing was typed, it goes on, it is under way, the server has it. */
export type Typed = 'nothing' | 'typing' | 'sent' | 'kept'

/**
 * Kept is said at every rest; that it is not kept once, until it is. When the connection is back the notices say that all is
 * kept.
 */
export const useSavedSaid = (typed: Typed): void => {
  const topic = useId()
  const solo = useSolo()
  const away = useStatus().connection === 'waiting'
  const told = useRef<'kept' | 'away'>(undefined)
  const saved = solo?.saved ?? uiTexts.saved
  useEffect(() => {
    if (typed === 'typing' && told.current === 'kept') told.current = undefined
    const now = typed === 'kept' ? 'kept' : typed === 'sent' && away ? 'away' : undefined
    if (now === undefined || now === told.current) return undefined
    const timeout = setTimeout(() => {
      if (told.current === undefined) announce(now === 'kept' ? saved : shellTexts.notSaved, 'saved', topic)
      told.current = now
    }, RESTS_MS)
    return () => clearTimeout(timeout)
  }, [typed, away, saved, topic])
}
