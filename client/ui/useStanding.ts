// What is said of where somebody stands among others: at once after an own deed, and calmly when others move.
import { useEffect, useId, useRef } from 'react'
import { announce, knowAlready, withdraw } from './announce.ts'

/** `deeds` is what can be done now: when that changes too, it is no matter of others. */
export const useStanding = (says: string, deeds: string): void => {
  const topic = useId()
  const before = useRef<{ says: string; deeds: string }>(undefined)
  useEffect(() => {
    const was = before.current
    before.current = { says, deeds }
    if (was && was.says === says) return
    const own = was && was.deeds !== deeds
    if (own) withdraw(topic)
    if (!was || own) knowAlready(says, topic)
    if (own) announce(says)
    else if (was) announce(says, 'others', topic)
  }, [says, deeds, topic])
  useEffect(() => () => withdraw(topic), [topic])
}
