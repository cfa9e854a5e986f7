// Text that stands on the page and is said by the voice when it changes. The element itself must be no status or alert.
import { useEffect, useId, useRef } from 'react'
import { announce, knowAlready, withdraw } from './announce.ts'
import type { Kind } from './voice.ts'

/** What stands there at first is not said, nor what is empty: then it is not true any more. */
export const useSaid = (text: string, kind: Exclude<Kind, 'alert'>): void => {
  const topic = useId()
  const before = useRef(text)
  useEffect(() => {
    if (kind === 'others') knowAlready(before.current, topic)
    return () => withdraw(topic)
  }, [kind, topic])
  useEffect(() => {
    if (text === before.current) return
    before.current = text
    if (text === '') withdraw(topic)
    else announce(text, kind, topic)
  }, [text, kind, topic])
}
