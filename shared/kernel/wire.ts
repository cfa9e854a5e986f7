// What goes over the socket: the messages of both sides and the schema of what a device may send.
import * as z from 'zod/mini'
import type { ErrorCode } from './errors.ts'
import { id, whole } from './fields.ts'
import type { Json, PersonId, Seq } from './record.ts'
import type { Role } from './facts.ts'
import type { Seen, SeenOp } from './visibility.ts'

/** Largest packet a socket takes, in bytes; a client refuses to send more, because the server would hang up. */
export const MAX_PACKET = 60_000

const commandNumber = () => whole(1, 1_000_000_000)

/** What a command that is kept without its sender is known by in the log: random, of this one command. */
const commandKey = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/))

/** A command that waits for its answer: its number, with its key when it is kept without its sender. */
const Pending = z.union([commandNumber(), z.tuple([commandNumber(), commandKey()])])
export type Pending = z.output<typeof Pending>

/** A device says who it is, and which of its commands it has no answer to yet. */
export const Hello = z.strictObject({
  token: z.string().check(z.minLength(10), z.maxLength(100)),
  client: id(),
  pending: z.array(Pending).check(z.maxLength(500)),
})
export type Hello = z.output<typeof Hello>

export const CommandMessage = z.strictObject({
  n: commandNumber(),
  step: id(),
  cmd: z.string().check(z.maxLength(60)),
  input: z.unknown(),
  as: z.optional(id()),
  key: z.optional(commandKey()),
})
export type CommandMessage = z.output<typeof CommandMessage>

/** Most that one live preview may hold, in bytes of JSON. */
export const MAX_PREVIEW = 4_000

/** What somebody is doing right now, for others to watch; never kept, never answered. */
export const PreviewMessage = z.strictObject({
  step: id(),
  name: z.string().check(z.maxLength(60)),
  data: z.unknown(),
})
export type PreviewMessage = z.output<typeof PreviewMessage>

/** What another device is doing. `from` is random, and another one after a rest: it tells strokes apart, not people. */
export type Preview = {
  readonly step: string
  readonly name: string
  readonly from: string
  readonly data: Json
}

/** The answer to one command of one device: accepted and on disk, or refused with a code. */
export type Answer = {
  readonly client: string
  readonly n: number
  readonly code?: ErrorCode
  readonly field?: string
}

/** Everything a viewer may see; sent on every hello, gzipped JSON in a binary packet. */
export type Snapshot = { readonly upto: Seq; readonly records: readonly Seen[] }

/** Who you are here and what of your own is added to or replaces what your class sees. */
export type Welcome = {
  readonly session: string
  readonly code: string
  readonly me: PersonId | null
  readonly role: Exclude<Role, 'system'>
  /** Gzipped JSON of Snapshot, the same for everyone of this class. */
  readonly snapshot: Uint8Array
  readonly own: readonly Seen[]
  readonly settled: readonly number[]
  /** Names of those whom you may know by name. */
  readonly names: Readonly<Record<PersonId, string>>
  readonly online: readonly PersonId[]
  readonly serverTime: number
}

/** What changed for everyone of a class. `after` beyond what the receiver has means that it missed something. */
export type Frame = { readonly after: Seq; readonly upto: Seq; readonly ops: readonly SeenOp[] }

/** What changed for one person only, and the answers to its devices. Comes after the frame of the class. */
export type OwnFrame = Frame & { readonly answers: readonly Answer[] }

/**
 * Why a hello was refused; a socket that gets this is closed. `unknown` also stands for "not yours"; `person-erased`
 * comes while somebody is there who is taken out of the session. `server-full` comes before any hello, and passes.
 */
export type Refused = {
  readonly code: 'unknown' | 'erased' | 'person-erased' | 'bad-input' | 'full' | 'server-full'
}

export type ServerEvents = {
  welcome: (welcome: Welcome) => void
  refused: (refused: Refused) => void
  frame: (frame: Frame) => void
  own: (frame: OwnFrame) => void
  names: (names: Readonly<Record<PersonId, string>>) => void
  online: (people: readonly PersonId[]) => void
  /** The disk does not take anything now (true), or takes it again (false). */
  stuck: (stuck: boolean) => void
  /** May be lost on the way: the next one comes soon. */
  live: (batch: { readonly items: readonly Preview[] }) => void
}

export type ClientEvents = {
  hello: (hello: Hello) => void
  cmd: (message: CommandMessage) => void
  /** No more than one in 60 ms of each thing; without an answer. */
  live: (message: PreviewMessage) => void
  /** Asks for the server's clock; answered at once. */
  time: (answer: (serverTime: number) => void) => void
}
