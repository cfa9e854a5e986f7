// What of a check-in is of one person: the weather with its word.
import type { Mine } from '#shared/kernel/activity.ts'
import type { Config, shape } from './records.ts'

/** What was counted over begin and end stays when somebody takes theirs back: a count after it would tell what it was. */
export const mine: Mine<typeof shape.kinds, Config, 'write' | 'sky'> = {
  mood: { texts: ['word'] },
  shift: 'counted by the server',
}
