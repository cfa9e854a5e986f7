// What a participant does with the flaps, as commands: for everyone who plays without a screen.
import type { Deed } from '#shared/practice/deed.ts'
import { proofId } from '#shared/kernel/proof.ts'
import type { Gain, Note, Sign, Who } from './records.ts'

type Written = Pick<Note, 'pair' | 'sheet' | 'text'>

/** Writes a note as its rules say; the id of one without a writer is made of the secret. */
export const writeNote = (secret: string, note: Written, sign: Sign): Deed => ({
  cmd: 'note.write',
  input: { ...note, id: proofId(secret), sign },
  ...(sign !== 'name' && { unsigned: true as const }),
})

/** Changes a note that was written without a name. */
export const editNote = (secret: string, text: string): Deed => ({
  cmd: 'note.edit',
  input: { id: proofId(secret), secret, text },
  unsigned: true,
})

/** Takes back a note that was written without a name. */
export const takeNote = (secret: string): Deed => ({
  cmd: 'note.take',
  input: { id: proofId(secret), secret },
  unsigned: true,
})

/** Puts a note behind all others on a sheet. */
export const placeLast = (id: string, { pair, sheet }: Pick<Note, 'pair' | 'sheet'>): Deed => ({
  cmd: 'note.place',
  input: { id, pair, sheet, before: null },
})

/** Puts a note together with another one; `id` is for a new group. */
export const joinGroup = (note: string, other: string, id: string): Deed => ({
  cmd: 'group.join',
  input: { note, with: other, id },
})

export const nameGroup = (id: string, name: string): Deed => ({ cmd: 'group.name', input: { id, name } })
export const layDots = (id: string, on: readonly string[]): Deed => ({ cmd: 'dots.lay', input: { id, on } })
export const writeRemedy = (on: string, text: string): Deed => ({ cmd: 'remedy.write', input: { on, text } })

/** Who wins or loses by what a note says. */
export const setEffect = (note: string, who: Who, effect: Gain): Deed => ({
  cmd: 'effect.set',
  input: { note, who, effect },
})
