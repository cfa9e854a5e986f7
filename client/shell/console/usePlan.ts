// The programme against the server's clock, looked at again every twenty seconds.
import { useEffect, useState } from 'react'
import { minutesSpent, planOf, type Plan, type PlannedStep } from '#shared/analysis/plan.ts'
import { progressId, SESSION, wasEntered, type ProgressData } from '#shared/kernel/facts.ts'
import { useKind, useServerNow, useSync } from '#client/sync/react.ts'
import { partsOf } from './shorten.ts'
import type { Room } from './useRoom.ts'

const EVERY_MS = 20_000

/** How many fiches were chosen last: a talk that has not begun is split over them. */
const useChosen = (programme: Room['programme']): number => {
  const { store } = useSync()
  const counts = programme
    .filter(({ activity }) => activity === 'dilemmas')
    .map(
      ({ id }) => (store.kind(id, 'choice')[0]?.data as { fiches?: readonly string[] } | undefined)?.fiches,
    )
  return counts.findLast((fiches) => fiches !== undefined)?.length ?? 1
}

export type Planned = {
  readonly plan: Plan
  /** Real minutes by step; a step that nobody was in is not there. */
  readonly spent: ReadonlyMap<string, number>
}

export const usePlan = ({ programme, now }: Room): Planned => {
  const progress = useKind<ProgressData>(SESSION, 'at')
  const serverNow = useServerNow()
  const [, tick] = useState(0)
  const chosen = useChosen(programme)
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  const at = serverNow()
  const steps = programme.map(({ id, activity, minutes, config }): PlannedStep => {
    const data = progress.find((rec) => rec.id === progressId(id))?.data
    return {
      id,
      activity,
      minutes,
      spentMs: data?.spentMs ?? 0,
      enteredAt: data?.enteredAt ?? null,
      ...partsOf({ activity, config, minutes }, chosen),
    }
  })
  return {
    plan: planOf(steps, now.current, at),
    spent: new Map(
      steps
        .filter(({ id }) => progress.some((rec) => rec.id === progressId(id) && wasEntered(rec.data)))
        .map((step) => [step.id, minutesSpent(step, at)]),
    ),
  }
}
