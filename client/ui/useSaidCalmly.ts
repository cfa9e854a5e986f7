// What others do is said at most once in five seconds, so that a screen reader can be listened to.
import { useEffect, useRef } from 'react'
import { announce } from './announce.ts'

const REST_MS = 5_000

/**
 * Says a sentence that changes by what others do: at once after a rest, else the last of it when the rest is over. What
 * stands there at first is not said. The sentence itself must not be a status.
 */
export const useSaidCalmly = (text: string): void => {
  const said = useRef(text)
  const restsUntil = useRef(0)
  useEffect(() => {
    if (text === said.current) return undefined
    const say = (): void => {
      said.current = text
      restsUntil.current = Date.now() + REST_MS
      announce(text)
    }
    const timer = setTimeout(say, Math.max(0, restsUntil.current - Date.now()))
    return () => clearTimeout(timer)
  }, [text])
}
