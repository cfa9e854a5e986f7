// The agreements of a step and what people said of them.
import { useMemo } from 'react'
import { received, type Received } from '#shared/activities/agreements/count.ts'
import type { Agreement, Consent } from '#shared/activities/agreements/records.ts'
import { useKind } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'

export const useAgreements = (step: string): readonly Shown<Agreement>[] =>
  useKind<Agreement>(step, 'agreement')

/** Own answers in full; those of others with only their agreement until they are shown. */
export const useConsents = (step: string): readonly Shown<Consent>[] => useKind<Consent>(step, 'consent')

export type Judged = { readonly agreement: Shown<Agreement>; readonly received: Received }

/** Each agreement with the count that is also in the report. Only right when the colours are shown. */
export const useJudged = (step: string): readonly Judged[] => {
  const agreements = useAgreements(step)
  const consents = useConsents(step)
  return useMemo(() => {
    const open = consents.filter(({ masked }) => !masked)
    return agreements.map((agreement) => ({ agreement, received: received(agreement, open) }))
  }, [agreements, consents])
}
