// Undoing: an undoable command leaves a trace with the opposite ops; undo applies them if nothing changed since.
import * as z from 'zod/mini'
import { Refusal } from './errors.ts'
import { nowOf, progressOf, SESSION } from './facts.ts'
import type { Given } from './context.ts'
import { id } from './fields.ts'
import { idOfOp, type Op, type Rec, type Seq } from './record.ts'
import type { Overlay, Records } from './records.ts'
import type { Envelope, Sender } from './run.ts'

/** At most this many things can be undone; the oldest go first. */
const MOST_TRACES = 300

const Place = z.strictObject({ step: id(), stage: id() })

/**
 * `undoes` is the commit; `to` where it brought the room, when it moved; `back` the opposite ops; `after` which records
 * stood (rev) or were gone (null) after it.
 */
export const TraceData = z.strictObject({
  undoes: z.number(),
  cmd: z.string(),
  step: z.string(),
  at: z.number(),
  to: z.optional(Place),
  back: z.array(z.custom<Op>()),
  after: z.array(z.tuple([z.string(), z.nullable(z.number())])),
})
type TraceData = z.output<typeof TraceData>

export const UndoInput = z.strictObject({ trace: id() })

const placeOf = (records: Records): z.output<typeof Place> | undefined => {
  const step = nowOf(records)?.current ?? undefined
  const stage = step === undefined ? undefined : progressOf(records, step)?.stage
  return step === undefined || stage === undefined ? undefined : { step, stage }
}

/** Where the room came to, when it moved. */
const movedTo = (before: Records, after: Records): z.output<typeof Place> | undefined => {
  const from = placeOf(before)
  const to = placeOf(after)
  return from?.step === to?.step && from?.stage === to?.stage ? undefined : to
}

/** Only where somebody sits: that follows from the step and its stage, and follows again when the room goes back. */
const onlySeats = (before: Records, op: Op): boolean =>
  op[0] === 'put' && op[1].kind === 'person' && before.get(op[1].id)?.data === op[1].data

/**
 * Adds the trace of what this command changed, as a record of the session by the person who did it. What entering a
 * stage computed in another step is no part of it: that was shown, and must be known when it is computed again.
 */
export const keepTrace = (
  before: Records,
  working: Overlay,
  actor: Sender,
  envelope: Envelope,
  given: Given,
): void => {
  const stepOfOp = (op: Op) => (op[0] === 'put' ? op[1] : before.get(op[1]))?.step
  const ops = working.ops().filter((op) => stepOfOp(op) === envelope.step && !onlySeats(before, op))
  if (ops.length === 0) return
  const to = movedTo(before, working)
  const data: TraceData = {
    undoes: given.seq,
    cmd: envelope.cmd,
    step: envelope.step,
    at: given.now,
    ...(to && { to }),
    back: ops.map((op): Op => {
      const changed = idOfOp(op)
      const old = before.get(changed)
      return old ? ['put', old] : ['del', changed]
    }),
    after: ops.map((op) => (op[0] === 'put' ? [op[1].id, op[1].rev] : [op[1], null])),
  }
  const traces = before.of(SESSION, 'trace')
  for (const old of traces.slice(0, Math.max(0, traces.length + 1 - MOST_TRACES))) working.del(old.id)
  working.put({
    id: `trace:${given.seq}`,
    kind: 'trace',
    step: SESSION,
    ...(actor.person !== null && { by: actor.person }),
    rev: given.seq,
    data,
  })
}

const stands = (records: Records, [changed, rev]: readonly [string, number | null]): boolean =>
  (records.get(changed)?.rev ?? null) === rev

/**
 * Puts back what a command changed. Refuses with `missing` when it was undone already, `not-allowed` when somebody
 * else did it and the sender is no facilitator, `changed-since` when a touched record was changed afterwards.
 */
export const undo = (working: Overlay, actor: Sender, input: unknown, seq: Seq): Seq => {
  const { trace } = z.parse(UndoInput, input)
  const rec = working.get(trace)
  if (rec?.kind !== 'trace') throw new Refusal('missing')
  if (rec.by !== actor.person && actor.role !== 'facilitator') throw new Refusal('not-allowed')
  const data = rec.data as TraceData
  if (!data.after.every((entry) => stands(working, entry))) throw new Refusal('changed-since')
  for (const op of data.back) {
    if (op[0] === 'put') working.put({ ...(op[1] satisfies Rec), rev: seq })
    else working.del(op[1])
  }
  working.del(trace)
  return data.undoes
}
