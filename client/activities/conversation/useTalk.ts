// What a talk is about: its fiche, the three questions, and the records of the step.
import { useMemo } from 'react'
import type {
  Asked,
  Config,
  Fit,
  QuestionId,
  Thought,
  Turn,
} from '#shared/activities/conversation/records.ts'
import { useKind, useProgramme, useRecord } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'

const nothing: Config = { fiche: null, questions: [] }

/** The config was parsed when it was written. Without a fiche there is nothing to talk about. */
export const useTalkConfig = (step: string): Config => {
  const found = useProgramme().find(({ id }) => id === step)
  return useMemo(
    () => (found?.activity === 'conversation' ? (found.config as unknown as Config) : nothing),
    [found],
  )
}

export type Summary = { readonly question: QuestionId; readonly text: string }

/** Own thoughts in full; those of others with only their question until they are shared. */
export const useThoughts = (step: string): readonly Shown<Thought>[] => useKind<Thought>(step, 'thought')

export const useSummaries = (step: string): readonly Shown<Summary>[] => useKind<Summary>(step, 'summary')

export const useMeaning = (step: string): string =>
  useRecord<{ text: string }>(`${step}:meaning`)?.data.text ?? ''

/** Which questions on the back were talked about. */
export const useAsked = (step: string): readonly Asked[] => {
  const list = useKind<Asked>(step, 'asked')
  return useMemo(() => list.map(({ data }) => data), [list])
}

export const useFits = (step: string): readonly Shown<Fit>[] => useKind<Fit>(step, 'fits')

/** Own turn in full; those of others with state and whether they spoke. */
export const useTurns = (step: string): readonly Shown<Turn>[] => useKind<Turn>(step, 'turn')
