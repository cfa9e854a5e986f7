// What a participant does with the boundary, as commands: for everyone who plays without a screen.
import type * as z from 'zod/mini'
import type { Deed } from '#shared/practice/deed.ts'
import type { Block, Decision, Scores, vote } from './records.ts'

export type Vote = z.output<typeof vote>

/** What somebody proposes for all of one block. */
export const propose = (id: string, block: Block, votes: readonly Vote[]): Deed => ({
  cmd: 'propose',
  input: { id, block, votes },
})

/** What the group decides about one item, by its scribe. */
export const decide = (decision: Decision): Deed => ({ cmd: 'decide', input: { ...decision } })

export const score = (id: string, scores: Scores['scores']): Deed => ({ cmd: 'score', input: { id, scores } })
