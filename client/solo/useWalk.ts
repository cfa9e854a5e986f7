// Going on and back through a preparation, and where one is in it.
import { registry } from '#shared/activities/registry.ts'
import { progressOf, SESSION } from '#shared/kernel/facts.ts'
import { movesFrom } from '#shared/solo/walk.ts'
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
  const movesTo = (further: 1 | -1) => {
    const stageOf = (step: string): string | undefined => progressOf(sync.store.records, step)?.stage
    return movesFrom({ registry, programme, stageOf }, { step: current, stage }, further)
  }
  return {
    programme,
    step: programme.find(({ id }) => id === current),
    stage,
    canGoOn: movesTo(1).length > 0,
    canGoBack: movesTo(-1).length > 0,
    go: (further) => {
      for (const { cmd, input } of movesTo(further)) void sync.act(SESSION, cmd, input)
    },
  }
}
