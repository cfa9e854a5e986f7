// What stands out, with its sentence and what the group did with it. The sentence is made in one place for everyone.
import { useMemo } from 'react'
import type { Sentence } from '#shared/activities/supply/records.ts'
import { findings as findingsOf, type Finding as Found } from '#shared/activities/supply/findings.ts'
import type { Shown } from '#client/sync/replica.ts'
import { useConfig, useDropped, useLaid, useSentences } from './useSupply.ts'

export type Finding = Found & {
  readonly dropped: boolean
  /** The sentence that the group made of it. */
  readonly sentence: Shown<Sentence> | undefined
}

export const useFindings = (
  step: string,
): { readonly findings: readonly Finding[]; readonly open: number } => {
  const { domains, groups } = useConfig(step)
  const laid = useLaid(step)
  const dropped = useDropped(step)
  const sentences = useSentences(step)
  const found = useMemo(
    () => findingsOf({ domains, groups }, Array.from(laid.values())),
    [domains, groups, laid],
  )
  return useMemo(() => {
    const kept = new Map(sentences.flatMap((one) => (one.data.from === null ? [] : [[one.data.from, one]])))
    const findings = found.map((one) => ({
      ...one,
      dropped: dropped.has(one.key),
      sentence: kept.get(one.key),
    }))
    const open = findings.filter((one) => !one.dropped && one.sentence === undefined).length
    return { findings, open }
  }, [found, dropped, sentences])
}
