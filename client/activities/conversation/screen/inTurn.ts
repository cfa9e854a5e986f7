// Which question the projector shows large.
import type { QuestionId } from '#shared/activities/conversation/records.ts'

type Written = {
  readonly rev: number
  readonly data: { readonly question: QuestionId; readonly text: string }
}

/**
 * The question that the facilitator put large (`spotlight`), else the one about which was written last, else the
 * first. `rev` tells the order of writing. Undefined when there are no questions.
 */
export const inTurn = (
  questions: readonly { readonly id: QuestionId }[],
  summaries: readonly Written[],
  spotlight: string | null,
): QuestionId | undefined => {
  const asked = questions.find(({ id }) => id === spotlight)?.id
  const last = summaries
    .filter(({ data }) => data.text !== '' && questions.some(({ id }) => id === data.question))
    .toSorted((a, b) => b.rev - a.rev)[0]?.data.question
  return asked ?? last ?? questions[0]?.id
}
