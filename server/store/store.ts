// What a place to keep sessions must offer: the commit log, and beside it who may enter and what they are called.
import type { Commit, PersonId, Rec, Seq } from '#shared/kernel/record.ts'

/** All records of a session at `seq`, with the commands that are settled. A cache: it may be deleted at any time. */
export type Snapshot = {
  readonly seq: Seq
  readonly records: readonly Rec[]
  /** For each device the own counters of its accepted commands, as pairs of [client, numbers]. */
  readonly settled: readonly (readonly [string, readonly number[]])[]
  /** The commits without a sender, with the records of theirs that still stand. */
  readonly unsigned: readonly (readonly [Seq, readonly string[]])[]
  /** The commits for which the log may still have to let go; none when absent, as in one of an older release. */
  readonly forgets?: readonly Seq[]
}

/** What is known of a session outside its log. Times are milliseconds since 1970. */
export type SessionRow = {
  readonly id: string
  /** Six characters without look-alikes; unique among sessions that are not erased. */
  readonly code: string
  readonly createdAt: number
  /** When everything of this session is erased. Moves when the session ends or the retention changes. */
  readonly eraseAt: number
}

/** A person's name, kept outside the log so that it can be erased without rewriting history. */
export type PersonRow = { readonly id: PersonId; readonly name: string }

/** What a key opens. Only its hash is kept. */
export type KeyRow = {
  /** SHA-256 of the secret, hexadecimal. */
  readonly hash: string
  readonly session: string
  readonly purpose: 'person' | 'screen' | 'recovery' | 'co-facilitator' | 'join'
  /** The person it identifies; absent for a screen or an invitation. */
  readonly person?: PersonId
}

/** A photo as it is served: made anew from what was sent. */
export type ImageRow = {
  /** Cannot be guessed: who has it may see the image. */
  readonly id: string
  readonly session: string
  /** Who sent it; counts for the cap, and may take it away again. */
  readonly person: PersonId
  readonly type: 'image/webp'
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** How many images there may be. */
export type ImageCap = { readonly perPerson: number; readonly perSession: number }

/** The store cannot write or read now (disk full, no access). Nothing of the call may be assumed to be kept or lost. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/**
 * Why a store was not opened. 'damaged': what is there is not what was written; restore a backup. 'foreign': the file
 * belongs to another program. 'newer': a later release wrote it. 'not-durable': the medium cannot promise that what is
 * acknowledged survives a power cut. 'no-access': it cannot be read or written.
 */
export type RefusalReason = 'damaged' | 'foreign' | 'newer' | 'not-durable' | 'no-access'

/** A store that is not opened, and is left byte for byte as it was found. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused'
  readonly reason: RefusalReason
  readonly path: string
  constructor(reason: RefusalReason, path: string, detail: string, options?: ErrorOptions) {
    super(`${path} is not opened (${reason}): ${detail}`, options)
    this.reason = reason
    this.path = path
  }
}

/**
 * The log. Every method rejects with StoreUnavailable when the medium fails, and after `close`.
 * `append` is the fence between writers: exactly one of several appends after the same seq wins.
 * A read sees what was resolved before it began; what is handed in or out is never shared with the store.
 */
export interface CommitStore {
  /**
   * Starts a session with an empty log. 'taken' when the id or the code is in use, or the id was ever erased; then
   * nothing changed. The code of an erased session may be used again.
   */
  create(session: SessionRow): Promise<'created' | 'taken'>
  /**
   * Writes the commits, numbered from `after + 1`, durably and all or none.
   * 'conflict' when the log is not exactly at `after`; 'gone' when the session does not exist. Then nothing changed.
   * Rejects with RangeError when the commits are not numbered so.
   */
  append(session: string, after: Seq, commits: readonly Commit[]): Promise<'ok' | 'conflict' | 'gone'>
  /** The commits with seq > after, in order. None for a session that does not exist. */
  read(session: string, after: Seq): Promise<Commit[]>
  /** Empties the ops of these commits for good; the rest of them stays. What is not there is passed over. */
  forget(session: string, seqs: readonly Seq[]): Promise<void>
  /**
   * Lets go for good, in the commits before this one, of what it `forgets`: see `letGoFor`. All or none; may be repeated.
   * Does nothing when the commit is not there or forgets nothing.
   */
  letGo(session: string, seq: Seq): Promise<void>
  /** The last seq of each of these sessions that exists (0 for an empty log). */
  heads(sessions: readonly string[]): Promise<Map<string, Seq>>
  latestSnapshot(session: string): Promise<Snapshot | undefined>
  /** Keeps it unless a newer one is kept already, it is ahead of the log, or the session does not exist. */
  saveSnapshot(session: string, snapshot: Snapshot): Promise<void>
  /**
   * Removes the session with its log, snapshots, names, keys and images, so that no byte of it remains in the medium.
   * May be repeated; after a rejection it must be, or the bytes wait for the next erase or opening.
   */
  erase(session: string): Promise<void>
  /**
   * Wipes what the medium itself still holds of what was removed or forgotten. May keep everyone waiting for a while,
   * so it is for when nobody is there; does nothing when nothing is left.
   */
  tidy(): Promise<void>
  /** Writes what was still under way. May be repeated. */
  close(): Promise<void>
}

/**
 * Who may enter and what they are called. Same durability as the log. What is put for a session that does not exist
 * (any more) is not kept, so that a late write cannot bring back something of an erased session.
 */
export interface Register {
  session(id: string): Promise<SessionRow | undefined>
  sessionByCode(code: string): Promise<SessionRow | undefined>
  setEraseAt(session: string, eraseAt: number): Promise<void>
  /** Sessions whose eraseAt is at or before this time, the oldest first. */
  expired(now: number): Promise<SessionRow[]>
  /** Adds the person, or gives this id its new name. */
  putPerson(session: string, person: PersonRow): Promise<void>
  /** In order of id. */
  people(session: string): Promise<PersonRow[]>
  /**
   * Removes the name of this person for good, or with 'everything' also the keys and the images. What is not there is
   * passed over.
   */
  forgetPerson(session: string, person: PersonId, what: 'name' | 'everything'): Promise<void>
  /** Adds the key, or replaces the one with this hash. */
  putKey(key: KeyRow): Promise<void>
  key(hash: string): Promise<KeyRow | undefined>
  removeKey(hash: string): Promise<void>
}

/** The images of a session; they go with it. Same durability as the log. */
export interface ImageStore {
  /**
   * Keeps the image unless the cap is reached ('full') or the session does not exist ('gone'). An id that the session
   * has stays as it is, and is 'kept'.
   */
  putImage(image: ImageRow, cap: ImageCap): Promise<'kept' | 'full' | 'gone'>
  image(session: string, id: string): Promise<ImageRow | undefined>
  /** The ids of all images of this session. */
  images(session: string): Promise<string[]>
  /** Removes it for good. What is not there is passed over. */
  removeImage(session: string, id: string): Promise<void>
}

export type Store = CommitStore & Register & ImageStore
