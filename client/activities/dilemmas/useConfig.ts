// What a step of the dilemma game was set up with, and the fiches on its board.
import { useMemo } from 'react'
import { fichesOf } from '#shared/activities/dilemmas/count.ts'
import type { Config } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { useKind, useProgramme } from '#client/sync/react.ts'

export type Game = {
  /** Those of the programme and the approved local ones, in order of their letters. */
  readonly fiches: readonly Fiche[]
  /** The same people lay the fiches once more. */
  readonly again: boolean
}

const nothing: Config = { fiches: [], again: false }

/** Empty while the step is not known; the config was parsed when it was written. */
export const useGame = (step: string): Game => {
  const found = useProgramme().find(({ id }) => id === step)
  const extras = useKind<Fiche>(step, 'extra')
  return useMemo(() => {
    const config = found?.activity === 'dilemmas' ? (found.config as unknown as Config) : nothing
    return { fiches: fichesOf(config, extras), again: config.again }
  }, [found, extras])
}
