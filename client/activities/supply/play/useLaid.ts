// What the group made: the rows and tasks laid together, the sentences that are kept, and who writes them.
import { useMemo } from 'react'
import { findings, type Finding } from '#shared/activities/supply/findings.ts'
import type { Config, Laid, LaidTask, Question, Sentence } from '#shared/activities/supply/records.ts'
import { scribeId } from '#shared/activities/scribe.ts'
import { useKind, useMe, useRecord } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'

/** In the order of the domains. */
export const useRows = (step: string, config: Config): readonly Laid[] => {
  const laid = useKind<Laid>(step, 'laid')
  return useMemo(
    () => config.domains.flatMap(({ id }) => laid.find(({ data }) => data.domain === id)?.data ?? []),
    [laid, config.domains],
  )
}

export const useLaidTasks = (step: string): readonly LaidTask[] => {
  const list = useKind<LaidTask>(step, 'laid-task')
  return useMemo(() => list.map(({ data }) => data), [list])
}

export const useFindings = (config: Config, laid: readonly Laid[]): readonly Finding[] =>
  useMemo(() => findings(config, laid), [config, laid])

export const useSentences = (step: string, question: Question): readonly Shown<Sentence>[] => {
  const all = useKind<Sentence>(step, 'sentence')
  return useMemo(() => all.filter(({ data }) => data.question === question), [all, question])
}

/** The suggestions that the group did not take over or drop yet. */
export const useOpenFindings = (step: string, config: Config): readonly Finding[] => {
  const all = useFindings(config, useRows(step, config))
  const sentences = useKind<Sentence>(step, 'sentence')
  const dropped = useKind<{ key: string }>(step, 'dropped')
  return useMemo(() => {
    const gone = new Set([...sentences.map(({ data }) => data.from), ...dropped.map(({ data }) => data.key)])
    return all.filter(({ key }) => !gone.has(key))
  }, [all, sentences, dropped])
}

export const useScribe = (step: string): boolean => {
  const me = useMe()?.id
  const person = useRecord<{ person: string | null }>(scribeId(step))?.data.person ?? null
  return person !== null && person === me
}
