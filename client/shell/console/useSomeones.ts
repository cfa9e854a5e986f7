// Everyone at the table with name and state, for the list and the counter.
import { useMemo } from 'react'
import { useNames, useNow, useOnline, usePeople, useProgress } from '#client/sync/react.ts'
import { someones, type Someone } from './groups.ts'
import { consoleTexts } from './texts.ts'

export const useSomeones = (): readonly Someone[] => {
  const people = usePeople()
  const names = useNames()
  const online = useOnline()
  const current = useNow()?.current ?? null
  const stage = useProgress(current ?? '')?.stage
  return useMemo(
    () => someones(people, names, online, `${current}/${stage}`, consoleTexts.who.unnamed),
    [people, names, online, current, stage],
  )
}
