// Who does not write hears what the group adds or words otherwise: the last of it, calmly.
import { useEffect, useId, useRef } from 'react'
import type { Sentence } from '#shared/activities/supply/records.ts'
import type { Shown } from '#client/sync/replica.ts'
import { announce, withdraw } from '#client/ui/announce.ts'

/** A sentence that goes is not said; `scribe` wrote it and knows. */
export const useNewSaid = (sentences: readonly Shown<Sentence>[], scribe: boolean): void => {
  const topic = useId()
  const before = useRef<number>(undefined)
  useEffect(() => {
    const last = sentences.toSorted((a, b) => b.rev - a.rev)[0]
    const rev = last?.rev ?? 0
    const was = before.current ?? rev
    before.current = rev
    if (rev < was) withdraw(topic)
    if (last && rev > was && !scribe) announce(last.data.text, 'others', topic)
  }, [sentences, scribe, topic])
  useEffect(() => () => withdraw(topic), [topic])
}
