// Who sees what is made here: true in every stage, form and kind of session.
import { useNow } from '#client/sync/react.ts'
import { texts } from '../texts.ts'
import { useRules } from '../useMoodboard.ts'

export const useSees = (step: string, quiet: boolean): string => {
  const named = useNow()?.names ?? false
  const { shared } = useRules(step)
  const { sees } = texts
  if (shared) return sees.shared
  if (quiet) return named ? sees.quietNamed : sees.quiet
  return named ? sees.openNamed : sees.open
}
