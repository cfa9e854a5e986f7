// Going on and back through a preparation, and where one is in it.
import { useCallback } from 'react'
import { registry } from '#shared/activities/registry.ts'
import { progressOf, SESSION } from '#shared/kernel/facts.ts'
import { movesFrom, type Place } from '#shared/solo/walk.ts'
import { useNow, useProgramme, useProgress, useSync, type Step } from '#client/sync/react.ts'

export type Walk = {
  readonly programme: readonly Step[]
  readonly step: Step | undefined
  readonly stage: string | null
  readonly canGoOn: boolean
  readonly canGoBack: boolean
  readonly go: (further: 1 | -1) => void
}

export const useWalk = (): Walk => {
  const sync = useSync()
  const current = useNow()?.current ?? null
  const programme = useProgramme()
  const stage = useProgress(current ?? '')?.stage ?? null
  const from: Place = { step: current, stage }
  const stageOf = (step: string): string | undefined => progressOf(sync.store.records, step)?.stage
  const movesTo = (further: 1 | -1) => movesFrom({ registry, programme, stageOf }, from, further)
  const go = useCallback(
    (further: 1 | -1) => {
      const way = {
        registry,
        programme,
        stageOf: (step: string) => progressOf(sync.store.records, step)?.stage,
      }
      for (const { cmd, input } of movesFrom(way, { step: current, stage }, further))
        void sync.act(SESSION, cmd, input)
    },
    [sync, programme, current, stage],
  )
  return {
    programme,
    step: programme.find(({ id }) => id === current),
    stage,
    canGoOn: movesTo(1).length > 0,
    canGoBack: movesTo(-1).length > 0,
    go,
  }
}
