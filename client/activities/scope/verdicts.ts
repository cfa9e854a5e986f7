// The four verdicts, in the order in which they are asked and drawn.
import type { Verdict } from '#shared/activities/scope/records.ts'

export const verdicts = ['oco', 'niet', 'ander', 'open'] as const satisfies readonly Verdict[]
