// How much was written in a step, counted from what others of it may count; who wrote it is not in there.
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { registry } from '#shared/activities/registry.ts'
import { useSync, type Step } from '#client/sync/react.ts'
import { kindTopic } from '#client/sync/store.ts'

/** Records of the kinds that are hidden but countable: those with a mask. */
export const useKept = ({ id, activity }: Pick<Step, 'id' | 'activity'>): number => {
  const { store } = useSync()
  const kinds = useMemo(() => Object.keys(registry.get(activity)?.mask ?? {}), [activity])
  const subscribe = useCallback(
    (tell: () => void) => {
      const stops = kinds.map((kind) => store.subscribe(kindTopic(id, kind), tell))
      return () => {
        for (const stop of stops) stop()
      }
    },
    [store, id, kinds],
  )
  const count = (): number => kinds.reduce((sum, kind) => sum + store.kind(id, kind).length, 0)
  return useSyncExternalStore(subscribe, count, count)
}
