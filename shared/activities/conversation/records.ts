// The talk about one fiche: what everyone thinks, what the group keeps of it, who has spoken.
import * as z from 'zod/mini'
import { Fiche, TalkQuestion } from '#shared/content/schema.ts'
import { Copied } from '#shared/activities/copying.ts'
import { Scribe } from '#shared/activities/scribe.ts'
import { defineShape } from '#shared/kernel/activity.ts'
import { id, oneOf, someText, text, whole } from '#shared/kernel/fields.ts'

/**
 * One step talks about one fiche; null = nothing was chosen yet, so there is nothing to talk about. `most` = over how
 * many of the chosen fiches all talk together, where the others have their place elsewhere, as at tables.
 */
export const Config = z.strictObject({
  fiche: z.nullable(Fiche),
  questions: z.array(TalkQuestion).check(z.maxLength(3)),
  most: z.optional(whole(1, 6)),
})
export type Config = z.output<typeof Config>

export const questionId = oneOf(['q1', 'q2', 'q3'])
export type QuestionId = z.output<typeof questionId>

export const fitAnswer = oneOf(['ja', 'deels', 'nee'])
export type FitAnswer = z.output<typeof fitAnswer>

/** The most characters of a thought. */
export const THOUGHT = 280

/** What one person thinks of one question; from paper without who. */
export const Thought = z.strictObject({ question: questionId, text: someText(THOUGHT) })
export type Thought = z.output<typeof Thought>

/** The most characters of what the group keeps. */
export const SUMMARY = 600

/** What the group keeps of one question. */
const Summary = z.strictObject({ question: questionId, text: text(SUMMARY) })

/** Whether the question at this place on the back of the fiche was talked about. */
export const Asked = z.strictObject({ index: whole(0, 7), done: z.boolean() })
export type Asked = z.output<typeof Asked>

/** Whether an example from elsewhere fits here, says one person. */
export const Fit = z.strictObject({ example: id(), answer: fitAnswer, why: text(200) })
export type Fit = z.output<typeof Fit>

/** `times` = turns this person has had; `since` = when the hand went up or the turn ended, in server milliseconds. */
export const Turn = z.strictObject({
  person: id(),
  state: oneOf(['waiting', 'spoken', 'passed']),
  times: whole(0, 1_000),
  since: z.number(),
})
export type Turn = z.output<typeof Turn>

export const { shape, command, activity } = defineShape({
  name: 'conversation',
  config: Config,
  stages: ['silent', 'shared'],
  kinds: {
    thought: Thought,
    scribe: Scribe,
    summary: Summary,
    meaning: z.strictObject({ text: text(SUMMARY) }),
    asked: Asked,
    fits: Fit,
    turn: Turn,
    next: z.strictObject({ person: id() }),
    copied: Copied,
  },
  see: {
    thought: { silent: 'author', shared: 'all' },
    scribe: { silent: 'all', shared: 'all' },
    summary: { silent: 'all', shared: 'all' },
    meaning: { silent: 'all', shared: 'all' },
    asked: { silent: 'all', shared: 'all' },
    fits: { silent: 'author', shared: 'all' },
    // Both are written in the name of the person concerned, so that only that person and a facilitator see who it is.
    turn: { shared: 'owner' },
    next: { shared: 'owner' },
    copied: {},
  },
  mask: {
    thought: ({ question }) => ({ question }),
    fits: ({ example }) => ({ example }),
    turn: ({ state, times }) => ({ state, spoken: times > 0 }),
  },
  signed: ['thought'],
  most: {
    thought: 3_000,
    scribe: 1,
    summary: 3,
    meaning: 1,
    asked: 8,
    fits: 5_000,
    turn: 1_000,
    next: 1,
    copied: 3,
  },
})
