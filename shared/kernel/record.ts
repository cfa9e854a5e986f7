// The shapes everything is made of: records, ops and commits. Knows nothing of the domain.

/** Anything that survives a round trip through JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/** Position of a commit in the log of one session; the first commit is 1. */
export type Seq = number

/** Identity of a person within one session. Names live elsewhere, so that a person can be erased. */
export type PersonId = string

/**
 * One small thing on the table: a ballot, a thought, a step, a person.
 * `step` is the programme step it belongs to (or the name of a standing activity), `by` who made it,
 * `table` the table whose eyes it is for, `rev` the commit that last wrote it, `data` what its kind says.
 */
export type Rec<Data = unknown> = {
  readonly id: string
  readonly kind: string
  readonly step: string
  readonly by?: PersonId
  readonly table?: string
  readonly rev: Seq
  readonly data: Data
}

/** The effect of a command: records that are written whole, and records that go. */
export type Op = readonly ['put', Rec] | readonly ['del', string]

/**
 * One accepted command as it stands in the log: the intent (`cmd`, `by`, `at`) and the effect (`ops`).
 * `client` and `n` name the sending device and its own counter, so that a repeat is recognised.
 * `at` is server time in milliseconds since 1970. An `unsigned` one has no `by`, a random `client` of its own and
 * the time of its step; its ops are emptied when what it wrote is gone. One that `forgets` makes the log let go of what
 * was said before it: see `letGoFor`.
 */
export type Commit = {
  readonly seq: Seq
  readonly at: number
  readonly by: PersonId | null
  readonly client: string
  readonly n: number
  readonly step: string
  readonly cmd: string
  readonly ops: readonly Op[]
  readonly undoes?: Seq
  readonly unsigned?: true
  readonly forgets?: Forgets
}

/** Of what the log lets go: what the records that a commit writes or deletes said before it, or what any record said. */
export type Forgets = true | 'everything'

/** The id of the record that an op writes or takes away, also of one as a viewer gets it. */
export const idOfOp = (op: readonly ['put', { readonly id: string }] | readonly ['del', string]): string =>
  op[0] === 'put' ? op[1].id : op[1]
