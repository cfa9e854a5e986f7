// What a facilitator sees of something that can be undone, and the sentence for it.
import { deedText, stageText } from './stages.ts'
import { consoleTexts } from './texts.ts'

export type Trace = {
  readonly cmd: string
  readonly step: string
  readonly at: number
  /** Where the room went, when it moved. */
  readonly to?: { readonly step: string; readonly stage: string }
}

type StepName = { readonly id: string; readonly activity: string; readonly title: string }

const { labels, moves, other } = consoleTexts.bin

/** What was done; of a move also to where, as long as that step is in the programme. */
export const traceText = ({ cmd, to }: Trace, programme: readonly StepName[]): string => {
  const step = programme.find(({ id }) => id === to?.step)
  const move = moves[cmd]
  if (!to || !step || !move) return labels[cmd] ?? deedText(cmd) ?? other
  return move(stageText(step.activity, to.stage)?.title(step.title) ?? step.title)
}
