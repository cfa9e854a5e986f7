// The boundary in words, from the records of the step.
import { useMemo } from 'react'
import type { Decision, Final, Item } from '#shared/activities/scope/records.ts'
import { statementOf, type Statement } from '#shared/activities/scope/statement.ts'
import { useKind } from '#client/sync/react.ts'
import { useConfig } from './useScope.ts'

export const useStatement = (step: string): Statement => {
  const config = useConfig(step)
  const extras = useKind<Item>(step, 'extra')
  const decisions = useKind<Decision>(step, 'decision')
  const final = useKind<Final>(step, 'final')[0]?.data
  return useMemo(() => statementOf(config, extras, decisions, final), [config, extras, decisions, final])
}
