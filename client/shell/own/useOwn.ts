// What is of this person now, with the unsigned slips that this device can still prove to be its own.
import { useEffect, useReducer } from 'react'
import { registry } from '#shared/activities/registry.ts'
import { slipsOf, type Slip } from '#client/activities/flaps/slips.ts'
import { useMe, useNow, useProgramme, useSync, type Step } from '#client/sync/react.ts'
import { ownStepsOf, type OwnStep } from './list.ts'

export type OwnSlips = { readonly step: Step; readonly slips: readonly Slip[] }

/** Looks again at every change: only while the page with it is open. */
export const useOwn = (): { readonly steps: readonly OwnStep[]; readonly slips: readonly OwnSlips[] } => {
  const sync = useSync()
  const me = useMe()?.id
  const now = useNow()
  const programme = useProgramme()
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    const stores = programme.map(({ id }) => slipsOf(sync, id))
    const stops = [sync.store.subscribe('any', again), ...stores.map((slips) => slips.subscribe(again))]
    return () => {
      for (const stop of stops) stop()
    }
  }, [sync, programme])
  const { records } = sync.store
  return {
    steps: me == null ? [] : ownStepsOf({ registry, records, me, now }),
    slips: programme.flatMap((step) => {
      const slips = slipsOf(sync, step.id)
        .list()
        .filter(({ secret, refused, as }) => secret !== '' && refused === undefined && as === undefined)
      return slips.length > 0 ? [{ step, slips }] : []
    }),
  }
}
