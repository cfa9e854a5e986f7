// What a step of supply is set up with, and which of its records are of this person.
import { useMemo } from 'react'
import type { As, Config } from '#shared/activities/supply/records.ts'
import { asOf } from '#shared/analysis/supply/marks.ts'
import { useKind, useMe, useProgramme } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'

/** The config was parsed when it was written. */
export const useSupplyConfig = (step: string): Config | undefined => {
  const found = useProgramme().find(({ id }) => id === step)
  return useMemo(
    () => (found?.activity === 'supply' ? (found.config as unknown as Config) : undefined),
    [found],
  )
}

/** As what this person fills in now. */
export const useAs = (config: Config): As => asOf(useMe()?.person?.side, config.solo)

const isOwn = (rec: Shown, person: string | undefined): boolean =>
  rec.masked !== true && person !== undefined && rec.by === person

/** The records of one kind that this person made; with `as` those of a person for whom a facilitator fills in. */
export const useOwn = <T>(step: string, kind: string, as?: string): readonly Shown<T>[] => {
  const me = useMe()?.id ?? undefined
  const all = useKind<T>(step, kind)
  const person = as ?? me
  return useMemo(() => all.filter((rec) => isOwn(rec, person)), [all, person])
}

/** What an own record says in a list of own records, read at the moment of writing. */
export const ownNow = <T>(all: readonly Shown<T>[], person: string | undefined): readonly Shown<T>[] =>
  all.filter((rec) => isOwn(rec, person))
