// What a participant does in the talk about a fiche, as commands: for everyone who plays without a screen.
import type { Deed } from '#shared/practice/deed.ts'
import type { Asked, Fit, QuestionId, Thought } from './records.ts'

export const think = (id: string, thought: Thought): Deed => ({ cmd: 'think', input: { id, ...thought } })

/** Says whether an example fits here. */
export const fit = (id: string, answer: Fit): Deed => ({ cmd: 'fit', input: { id, ...answer } })

export const raiseHand = (id: string): Deed => ({ cmd: 'hand.raise', input: { id } })
export const spoken = (id: string): Deed => ({ cmd: 'turn.spoken', input: { id } })
export const pass = (id: string): Deed => ({ cmd: 'turn.pass', input: { id } })

/** What the scribe keeps of one question. */
export const summarise = (question: QuestionId, text: string): Deed => ({
  cmd: 'summary',
  input: { question, text },
})

export const setMeaning = (text: string): Deed => ({ cmd: 'meaning', input: { text } })
export const tick = ({ index, done }: Asked): Deed => ({ cmd: 'tick', input: { index, done } })
