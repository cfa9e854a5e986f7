// What is written during the talk: own thoughts, what the scribe keeps of it, and whether examples fit here.
import * as z from 'zod/mini'
import type { Context } from '#shared/kernel/activity.ts'
import { asScribe, pointTo, Scribe } from '#shared/activities/scribe.ts'
import { id, text, whole } from '#shared/kernel/fields.ts'
import type { Fiche } from '#shared/content/schema.ts'
import {
  command,
  fitAnswer,
  questionId,
  THOUGHT,
  type Config,
  type QuestionId,
  type shape,
} from './records.ts'

type Ctx = Context<typeof shape.kinds, Config, 'silent' | 'shared'>

/** The fiche that is talked about; without one refuses with `nothing-chosen`. */
export const needFiche = (ctx: Ctx): Fiche => ctx.config.fiche ?? ctx.fail('nothing-chosen')

/**
 * Writes one's own thought to a question; writing again replaces it, an empty text takes it away.
 * Also after the reveal: what a phone without network sent in the silence simply appears when it arrives.
 */
export const think = command({
  onPaper: true,
  evenClosed: true,
  input: z.strictObject({ id: id(), question: questionId, text: text(THOUGHT) }),
  by: ['participant'],
  during: ['silent', 'shared'],
  run(ctx, { id, question, text }) {
    needFiche(ctx)
    const mine = ctx.all('thought').find(({ by, data }) => by === ctx.me && data.question === question)
    if (text === '') return mine && ctx.remove('thought', mine.id)
    if (!mine) return ctx.create('thought', id, { question, text })
    ctx.edit('thought', mine.id, (thought) => {
      thought.text = text
    })
  },
})

/** Points at the participant who writes for the group; null = the facilitator does it. */
export const pointScribe = command({
  input: Scribe,
  by: ['facilitator'],
  during: ['silent', 'shared'],
  run: (ctx, { person }) => pointTo(ctx, person),
})

/** Writes what the group keeps of one question in the place of what it kept before. */
export const keepSummary = (ctx: Ctx, question: QuestionId, text: string): void => {
  const id = `${ctx.step}:summary:${question}`
  if (!ctx.get('summary', id)) return ctx.create('summary', id, { question, text }, { by: null })
  ctx.edit('summary', id, (summary) => {
    summary.text = text
  })
}

/** What the group keeps of one question; everyone sees it grow. */
export const summarise = command({
  evenClosed: true,
  input: z.strictObject({ question: questionId, text: text(600) }),
  by: ['participant', 'facilitator'],
  during: ['shared'],
  run(ctx, { question, text }) {
    asScribe(ctx)
    needFiche(ctx)
    keepSummary(ctx, question, text)
  },
})

/** What the talk means for daily work. */
export const setMeaning = command({
  evenClosed: true,
  input: z.strictObject({ text: text(600) }),
  by: ['participant', 'facilitator'],
  during: ['shared'],
  run(ctx, { text }) {
    asScribe(ctx)
    needFiche(ctx)
    const id = `${ctx.step}:meaning`
    if (!ctx.get('meaning', id)) return ctx.create('meaning', id, { text }, { by: null })
    ctx.edit('meaning', id, (meaning) => {
      meaning.text = text
    })
  },
})

/** Ticks a question on the back of the fiche, counted from 0, or takes the tick away. */
export const tick = command({
  input: z.strictObject({ index: whole(0, 7), done: z.boolean() }),
  by: ['participant', 'facilitator'],
  during: ['shared'],
  run(ctx, { index, done }) {
    asScribe(ctx)
    if (needFiche(ctx).questions[index] === undefined) ctx.fail('missing')
    const id = `${ctx.step}:asked:${index}`
    if (!ctx.get('asked', id)) return ctx.create('asked', id, { index, done }, { by: null })
    ctx.edit('asked', id, (asked) => {
      asked.done = done
    })
  },
})

/** Says whether an example fits here. One answer per person and example; answering again replaces it. */
export const fit = command({
  onPaper: true,
  evenClosed: true,
  input: z.strictObject({ id: id(), example: id(), answer: fitAnswer, why: text(200) }),
  by: ['participant'],
  during: ['silent', 'shared'],
  run(ctx, { id, example, answer, why }) {
    if (!needFiche(ctx).examples.some((one) => one.id === example)) ctx.fail('missing')
    const mine = ctx.all('fits').find(({ by, data }) => by === ctx.me && data.example === example)
    if (!mine) return ctx.create('fits', id, { example, answer, why })
    ctx.edit('fits', mine.id, (fits) => {
      fits.answer = answer
      fits.why = why
    })
  },
})
