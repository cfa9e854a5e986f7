// Runs one command: the checks that hold for every activity, then the command itself, then what follows from it.
import * as z from 'zod/mini'
import type { Activity, AnyCommand } from './activity.ts'
import { makeContext, type Given } from './context.ts'
import { Refusal, type ErrorCode } from './errors.ts'
import { frozenOf, nowOf, personOf, progressOf, SESSION, stepOf, wasEntered, type Role } from './facts.ts'
import { mayAhead } from './homework.ts'
import { dropTraces } from './forgetting.ts'
import type { Forgets, Op, PersonId, Seq } from './record.ts'
import { Overlay, type Records } from './records.ts'
import type { Registry } from './registry.ts'
import { settleSteps } from './steps.ts'
import { keepTrace, undo } from './undo.ts'

const MOST_OPS = 4_000

/** A command as a device sends it. `as` is the person without a device for whom a facilitator acts. */
export type Envelope = {
  readonly client: string
  readonly n: number
  readonly step: string
  readonly cmd: string
  readonly input: unknown
  readonly as?: PersonId | undefined
  /** Sent to be kept without its sender; `client` and `n` are then of this command alone. */
  readonly unsigned?: boolean
}

/** Who sends it, as the surroundings established; `person` is null for the server itself. */
export type Sender = { readonly person: PersonId | null; readonly role: Role }

export type Ran =
  | {
      readonly ok: true
      readonly by: PersonId | null
      readonly ops: Op[]
      readonly undoes?: Seq
      readonly forgets?: Forgets
    }
  | { readonly ok: false; readonly code: ErrorCode; readonly field?: string }

type Setting = Given & {
  readonly registry: Registry
  readonly records: Records
  /** A client that shows the likely outcome before the answer: leaves out what only the server can do. */
  readonly predict?: boolean
}

const refuse = (code: ErrorCode, field?: string): Ran => ({ ok: false, code, ...(field && { field }) })

/** For whom this is done, or why it may not be. */
const actFor = (records: Records, sender: Sender, as: PersonId | undefined): Sender | ErrorCode => {
  if (as === undefined) return sender
  const person = personOf(records, as)
  if (!person) return 'missing'
  return sender.role === 'facilitator' && person.proxy ? { person: as, role: 'participant' } : 'not-allowed'
}

/** Whether a facilitator copies here what this person did on paper. */
const isCopied = (records: Records, command: AnyCommand, as: PersonId | undefined): boolean =>
  command.onPaper === true && as !== undefined && personOf(records, as)?.paper === true

/** Why this person in this role may not do this now (server time in milliseconds), or undefined. */
const barrier = (
  records: Records,
  activity: Activity,
  command: AnyCommand,
  { step, as }: Envelope,
  { person, role }: Sender,
  time: number,
): ErrorCode | undefined => {
  const copied = isCopied(records, command, as)
  const evenPaused = copied || command.evenPaused
  if (frozenOf(records) && !command.evenFrozen) return 'frozen'
  if (role === 'screen' || !command.by.includes(role)) return 'not-allowed'
  if (person !== null && personOf(records, person)?.observer && !command.evenObserving) return 'observing'
  const now = nowOf(records)
  if (now?.endedAt && role !== 'system' && !evenPaused) return 'session-ended'
  if (now?.paused && role === 'participant' && !evenPaused) return 'paused'
  const progress = progressOf(records, step)
  if (step === SESSION) return undefined
  if (!progress) return 'step-closed'
  if (!progress.open) {
    // What was typed before it closed, or what is done before it opens.
    const may = wasEntered(progress)
      ? copied || command.evenClosed
      : mayAhead(records, command, step, role, time)
    if (!may) return 'step-closed'
  }
  if (!copied && command.during !== 'always' && !command.during.includes(progress.stage)) return 'not-now'
  if (!activity.stages.includes(progress.stage)) return 'not-now'
  return undefined
}

/**
 * Runs a command on a working copy of the records and gives the ops that it leads to; changes nothing itself.
 * A refusal is a value with a code (and the field for bad input); only a mistake in the code throws.
 */
export const run = (setting: Setting, sender: Sender, envelope: Envelope): Ran => {
  const { registry, records, predict = false } = setting
  const activity =
    envelope.step === SESSION
      ? registry.get(SESSION)
      : registry.get(stepOf(records, envelope.step)?.activity ?? '')
  const command =
    activity && Object.hasOwn(activity.commands, envelope.cmd) ? activity.commands[envelope.cmd] : undefined
  if (!activity || !command) return refuse('unknown-command')
  const actor = actFor(records, sender, envelope.as)
  if (typeof actor === 'string') return refuse(actor)
  if (predict && command.serverOnly) return refuse('not-now')
  const barred = barrier(records, activity, command, envelope, actor, setting.now)
  if (barred) return refuse(barred)
  const input = z.safeParse(command.input, envelope.input)
  if (!input.success) return refuse('bad-input', input.error.issues[0]?.path.join('.'))

  const config = z.safeParse(activity.config, stepOf(records, envelope.step)?.config ?? {})
  if (!config.success) return refuse('bad-input', 'config')
  const working = new Overlay(records)
  const stage = progressOf(records, envelope.step)?.stage ?? activity.stages[0]
  try {
    const ctx = makeContext({
      registry,
      activity,
      records: working,
      step: envelope.step,
      stage,
      config: config.data,
      me: actor.person,
      role: actor.role,
      unsigned: envelope.unsigned ?? false,
      others: command.others ?? false,
      input: input.data,
      given: setting,
    })
    if ((command.unsigned?.(ctx) ?? false) !== (envelope.unsigned ?? false)) return refuse('changed-since')
    command.run(ctx, input.data)
    const undone = envelope.step === SESSION && envelope.cmd === 'undo'
    const undoes = undone ? undo(working, actor, input.data, setting.seq) : undefined
    if (!predict) {
      settleSteps({ registry, before: records, working, given: setting })
      command.after?.(ctx, input.data)
    }
    if (!predict && command.forgets) dropTraces(working)
    if (!predict && command.undoable) keepTrace(records, working, actor, envelope, setting)
    const ops = working.ops()
    if (ops.length > MOST_OPS) return refuse('full')
    return {
      ok: true,
      by: envelope.unsigned ? null : actor.person,
      ops,
      ...(undoes !== undefined && { undoes }),
      ...(command.forgets && { forgets: command.forgets }),
    }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code)
    throw error
  }
}
