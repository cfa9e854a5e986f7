// What waits in the mailbox of a session, and the answer to it.
import type { Seq } from '#shared/kernel/record.ts'
import type { Envelope, Ran, Sender } from '#shared/kernel/run.ts'
import type { Answer } from '#shared/kernel/wire.ts'

/** The answer to a command; `seq` is its place in the log when this copy of it was the one that was written. */
export type Outcome = Answer & { readonly seq?: Seq }

export type Letter = {
  readonly envelope: Envelope
  readonly sender: Sender
  readonly resolve: (outcome: Outcome) => void
}
export type Tried = { readonly letter: Letter; readonly outcome: Outcome }

export const answerTo = ({ client, n }: Envelope, ran?: Extract<Ran, { ok: false }>): Answer => ({
  client,
  n,
  ...(ran && { code: ran.code, ...(ran.field !== undefined && { field: ran.field }) }),
})

export const keyOf = ({ client, n }: Envelope): string => `${client} ${n}`
