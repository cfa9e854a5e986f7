// What a group wrote on the sheet of a talk, copied by the facilitator: thoughts of nobody, and what the group keeps.
import * as z from 'zod/mini'
import { copying, keepCopied, lines } from '#shared/activities/copying.ts'
import { text } from '#shared/kernel/fields.ts'
import { command, questionId, THOUGHT } from './records.ts'
import { keepSummary, needFiche } from './writing.ts'

/**
 * Copies one question of the sheet: its lines become thoughts without author, and `summary`, unless it is empty, takes the
 * place of what the group kept. Refused with `nothing-chosen` without a fiche, `choice-needed` when both are empty.
 */
export const enterPaper = command({
  ...copying,
  input: z.strictObject({ question: questionId, thoughts: lines(THOUGHT, 0), summary: text(600) }),
  run(ctx, { question, thoughts, summary }) {
    needFiche(ctx)
    if (thoughts.length === 0 && summary === '') ctx.fail('choice-needed')
    for (const { id, text } of thoughts) ctx.create('thought', id, { question, text }, { by: null })
    if (summary !== '') keepSummary(ctx, question, summary)
    keepCopied(ctx, question, thoughts.length + (summary === '' ? 0 : 1))
  },
})
