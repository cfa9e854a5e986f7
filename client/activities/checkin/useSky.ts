// What hangs in the sky of a step, as the views need it.
import { useMemo } from 'react'
import {
  shiftId,
  weathers,
  type Config,
  type Mood,
  type Shift,
  type Weather,
} from '#shared/activities/checkin/records.ts'
import { hashText } from '#shared/kernel/random.ts'
import { useKind, useNow, useProgramme, useRecord } from '#client/sync/react.ts'
import { texts } from './texts.ts'

/** The config was parsed when it was written. */
export const useQuestion = (step: string): string => {
  const found = useProgramme().find(({ id }) => id === step)
  return (found?.config as unknown as Partial<Config> | undefined)?.question ?? ''
}

export type Hung = { readonly id: string; readonly by: string | undefined; readonly mood: Mood }
export type Patch = { readonly weather: Weather; readonly moods: readonly Hung[] }

/** How many chose, also while what they chose is not shown. */
export const useChosenCount = (step: string): number => useKind(step, 'mood').length

/** Every weather that somebody chose, with its words: never in the order of choosing, and the same order everywhere. */
export const usePatches = (step: string): readonly Patch[] => {
  const all = useKind<Mood>(step, 'mood')
  return useMemo(() => {
    const shown = all
      .filter(({ masked }) => masked !== true)
      .map(({ id, by, data }): Hung => ({ id, by, mood: data }))
      .sort((a, b) => hashText(a.id) - hashText(b.id) || (a.id < b.id ? -1 : 1))
    return weathers
      .map((weather) => ({ weather, moods: shown.filter(({ mood }) => mood.weather === weather) }))
      .filter(({ moods }) => moods.length > 0)
  }, [all])
}

/** Undefined at a check-in, and where too few people stand behind it. */
export const useShift = (step: string): Shift | undefined => useRecord<Shift>(shiftId(step))?.data

/** Who sees what is chosen here: true in both stages and both kinds of session. */
export const useSees = (quiet: boolean): string => {
  const named = useNow()?.names ?? false
  const { sees } = texts
  if (quiet) return named ? sees.quietNamed : sees.quiet
  return named ? sees.openNamed : sees.open
}
