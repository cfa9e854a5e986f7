// What is counted of a talk: thoughts per question, answers per example, ticked questions. For screen and report alike.
import type { Fiche } from '#shared/content/schema.ts'
import type { Asked, Fit, FitAnswer } from './records.ts'

/** How often each answer was given for one example. */
export const countFits = (fits: readonly Fit[], example: string): Readonly<Record<FitAnswer, number>> => {
  const times = (answer: FitAnswer): number =>
    fits.filter((fit) => fit.example === example && fit.answer === answer).length
  return { ja: times('ja'), deels: times('deels'), nee: times('nee') }
}

/** The questions on the back in their order, each with whether it was talked about. */
export const questionsOf = (
  fiche: Fiche,
  asked: readonly Asked[],
): readonly { readonly text: string; readonly done: boolean }[] =>
  fiche.questions.map((text, index) => ({
    text,
    done: asked.some((one) => one.index === index && one.done),
  }))
