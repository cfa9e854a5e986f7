// What a participant does with the matrix, as commands: for everyone who plays without a screen.
import { proofId } from '#shared/kernel/proof.ts'
import type { Deed } from '#shared/practice/deed.ts'
import type { Answer, Mark, Question } from './records.ts'

/** For which organisation a provider fills in. */
export const setOrganisation = (id: string, name: string): Deed => ({
  cmd: 'organisation.set',
  input: { id, name },
})

export type Cell = {
  readonly row: string
  readonly domain: string
  readonly group: string
  readonly mark: Mark
}

export const setMarks = (marks: readonly Cell[]): Deed => ({ cmd: 'marks.set', input: { marks } })

/** Which rows were looked at. */
export const seeRows = (rows: readonly { readonly row: string; readonly domain: string }[]): Deed => ({
  cmd: 'rows.seen',
  input: { rows },
})

/** What "anders" is. */
export const setWords = (row: string, domain: string, words: string): Deed => ({
  cmd: 'words.set',
  input: { row, domain, words },
})

export const setTask = (
  id: string,
  said: { readonly task: string; readonly is: Answer | null; readonly who: string },
): Deed => ({ cmd: 'task.set', input: { id, ...said } })

/** Something that is on somebody's mind, kept without its writer; its id is made of the secret. */
export const writeWorry = (secret: string, text: string): Deed => ({
  cmd: 'worry.write',
  input: { id: proofId(secret), text },
  unsigned: true,
})

/** A sentence of the group, by its scribe. */
export const addSentence = (
  id: string,
  sentence: { readonly question: Question; readonly text: string; readonly from: string | null },
): Deed => ({ cmd: 'sentence.add', input: { id, ...sentence } })

export const dropSuggestion = (key: string): Deed => ({
  cmd: 'suggestion.drop',
  input: { key, dropped: true },
})
