// What hangs in a step of flaps: its rules, its pairs of sheets, the notes on them and the groups.
import { useMemo } from 'react'
import type {
  Config,
  Effect,
  Group,
  Hidden,
  Note,
  Pair,
  Remedy,
  Rules,
  SheetId,
  Source,
  Weights,
} from '#shared/activities/flaps/records.ts'
import { rulesId, START } from '#shared/activities/flaps/rules.ts'
import { useKind, useMe, useNow, useProgramme, useRecord } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import { byKey } from './byKey.ts'

export const useRules = (step: string): Rules => useRecord<Rules>(rulesId(step))?.data ?? START

/** What the sheets can be about, as the programme suggests it. */
export const useSources = (step: string): readonly Source[] => {
  const found = useProgramme().find(({ id }) => id === step)
  return found?.activity === 'flaps' ? (found.config as unknown as Config).sources : []
}

export type PairHere = Shown<Pair>

/** In the order in which they were hung. */
export const usePairs = (step: string): readonly PairHere[] => {
  const pairs = useKind<Pair>(step, 'pair')
  return useMemo(() => pairs.toSorted((a, b) => a.data.order - b.data.order), [pairs])
}

/** In silence those of others are masked: they can only be counted. */
export const useNotes = (step: string): readonly NoteHere[] => useKind<Note>(step, 'note')

export type NoteHere = Shown<Note>

export const useGroups = (step: string): readonly Shown<Group>[] => useKind<Group>(step, 'group')

/** In full for facilitators only; for others masked, so that it can be counted. */
export const useHidden = (step: string): readonly Shown<Hidden>[] => useKind<Hidden>(step, 'hidden')

export const useRemedies = (step: string): ReadonlyMap<string, string> => {
  const list = useKind<Remedy>(step, 'remedy')
  return useMemo(() => new Map(list.map(({ data }) => [data.on, data.text])), [list])
}

/** By note, in the order of writing. */
export const useEffects = (step: string): ReadonlyMap<string, readonly Effect[]> => {
  const list = useKind<Effect>(step, 'effect')
  return useMemo(
    () =>
      byKey(
        list.map(({ data }) => data),
        ({ note }) => note,
      ),
    [list],
  )
}

/** By target; undefined until the weighing is closed. */
export const useWeights = (step: string): Weights | undefined => useRecord<Weights>(`${step}:weights`)?.data

export const useShown = (step: string): { readonly on: string | null; readonly page: number } =>
  useRecord<{ on: string | null; page: number }>(`${step}:shown`)?.data ?? { on: null, page: 0 }

/** Whether the session is with names, and who has this device. */
export const useSelf = (): { readonly names: boolean; readonly me: string | undefined } => {
  const names = useNow()?.names ?? false
  const me = useMe()?.id ?? undefined
  return { names, me }
}

export type Counts = Readonly<Record<SheetId, number>>

/** How many notes hang on both sheets of a pair; those that were taken away do not count. */
export const countOf = (notes: readonly Shown<Pick<Note, 'pair' | 'sheet'>>[], pair: string): Counts => {
  const here = notes.filter(({ data }) => data.pair === pair)
  const pro = here.filter(({ data }) => data.sheet === 'pro').length
  return { pro, con: here.length - pro }
}

/** How many notes hang on the sheets of one pair together. */
export const useCount = (step: string): ((pair: string) => number) => {
  const notes = useNotes(step)
  return (pair) => notes.filter(({ data }) => data.pair === pair).length
}

/** How many stickers lie on this; 0 until the weighing is closed. */
export const weightIn = (weights: Weights | undefined, target: string): number =>
  weights?.totals.find(({ on }) => on === target)?.n ?? 0
