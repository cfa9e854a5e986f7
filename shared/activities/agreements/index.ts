// Agreements as the registry knows them. Command names are those that stand in the log.
import type { Json } from '#shared/kernel/record.ts'
import { add, consent, edit, enterPaper, remove } from './commands.ts'
import { mine } from './own.ts'
import { activity } from './records.ts'

export const agreements = activity({
  commands: { add, edit, remove, consent, 'paper.enter': enterPaper },
  mine,
  paper: { lines: ({ all }) => all('agreement').filter(({ data }) => data.paper).length, told: true },
  setup: (): Json => ({}),
  /** What closing the session can show again: what was agreed, in order. */
  outcome: ({ all }): Json => ({ agreements: all('agreement').map(({ data }) => ({ ...data })) }),
})
