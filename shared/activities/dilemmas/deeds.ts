// What a participant does in the dilemma game, as commands: for everyone who plays without a screen.
import type { OwnDilemma } from './records.ts'
import type { Deed } from '#shared/practice/deed.ts'
import type * as z from 'zod/mini'

/** Lays the fiches from first to last. */
export const rank = (id: string, order: readonly string[]): Deed => ({ cmd: 'rank', input: { id, order } })

/** Puts an own dilemma before the facilitator. */
export const propose = (id: string, own: z.output<typeof OwnDilemma>): Deed => ({
  cmd: 'propose',
  input: { id, ...own },
})
