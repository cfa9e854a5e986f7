// One session that is in use on this node: its log, who is connected, and what goes out to them.
import { frozenOf, nowOf } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import type { Envelope, Sender } from '#shared/kernel/run.ts'
import type { Standing } from '#shared/kernel/visibility.ts'
import type { Answer, CommandMessage, Pending, PreviewMessage } from '#shared/kernel/wire.ts'
import type { SessionRow, Store } from '#server/store/store.ts'
import type { Log } from '../log.ts'
import { Bucket } from '../limits.ts'
import { SessionActor } from './actor.ts'
import { Audience, type Broadcast, type Line } from './audience.ts'
import { Departed } from './departed.ts'
import { FramePump } from './frames.ts'
import type { Outcome } from './letter.ts'
import { Names } from './names.ts'
import { Photos } from './photos.ts'
import { Presence } from './presence.ts'
import { Previews } from './previews.ts'
import { standingOf } from './standing.ts'
import { Snapshots } from './welcome.ts'

export type Limit = { readonly perSecond: number; readonly burst: number }

/** What every session of this node shares. */
export type Surroundings = {
  readonly store: Store
  readonly registry: Registry
  readonly broadcast: Broadcast
  readonly frameMs: number
  readonly clock: () => number
  readonly chance: () => number
  readonly log: Log
  readonly limits: { readonly person: Limit; readonly session: Limit }
  /** The session ended, or goes on after all: when it is erased may have moved. */
  readonly ended: (session: LiveSession) => void
  /** The report was made final and has no hash yet. */
  readonly frozen: (session: LiveSession) => void
  /** It is in use from now on. */
  readonly loaded?: (session: LiveSession) => void
  /** Under this id nothing is in use any more: it was put away or erased. */
  readonly away?: (session: string) => void
  /** Its log is gone. */
  readonly gone: (session: LiveSession) => void
}

type Loaded = {
  readonly row: SessionRow
  readonly start: ConstructorParameters<typeof SessionActor>[1]
  readonly tail: ConstructorParameters<typeof SessionActor>[2]
  readonly names: readonly (readonly [PersonId, string])[]
}

/** A command as it came from a device that said hello as `client`. */
export type Sent = CommandMessage & { readonly client: string }

const answerOf = ({ client, n, code, field }: Outcome): Answer => ({
  client,
  n,
  ...(code !== undefined && { code }),
  ...(field !== undefined && { field }),
})

export class LiveSession {
  readonly row: SessionRow
  readonly actor: SessionActor
  readonly audience: Audience
  readonly names: Names
  readonly photos: Photos
  readonly departed: Departed
  /** When somebody last came, went or did something. */
  usedAt: number
  readonly #around: Surroundings
  readonly #pump: FramePump
  readonly #presence: Presence
  readonly #previews: Previews
  readonly #snapshots: Snapshots
  readonly #buckets = new Map<PersonId, Bucket>()
  readonly #bucket: Bucket
  #endedAt: number | null

  constructor(around: Surroundings, { row, start, tail, names }: Loaded) {
    const { registry, frameMs, clock } = around
    this.#around = around
    this.row = row
    this.usedAt = clock()
    this.#bucket = new Bucket(around.limits.session, clock())
    this.audience = new Audience(row.id, around.broadcast)
    this.#presence = new Presence(this.audience)
    this.actor = new SessionActor(
      {
        ...around,
        session: row.id,
        gatherMs: frameMs,
        absorbing: (commit) => {
          this.departed.remember(commit)
          this.#pump.remember(commit)
          this.#snapshots.apply(commit.ops)
        },
        absorbed: () => this.#afterCommits(),
        stuck: (stuck) => this.audience.toAll('stuck', stuck),
        gone: () => this.#around.gone(this),
      },
      start,
      tail,
    )
    const { records } = this.actor
    this.#endedAt = nowOf(records)?.endedAt ?? null
    this.names = new Names(records, this.audience, names)
    this.departed = new Departed({ ...around, session: row.id, records, names: this.names })
    this.photos = new Photos({ ...around, session: row.id, records })
    this.#previews = new Previews({ registry, records }, this.audience, clock)
    this.#snapshots = new Snapshots(registry, records)
    this.#pump = new FramePump({
      registry,
      records,
      frameMs,
      audience: this.audience,
      seq: () => this.actor.seq,
      affected: (ids) => this.#snapshots.changed(ids),
      moved: (person, standing) => this.#reseat(person, standing),
      flushing: (touched, before) => {
        const changed = nowOf(before.records)?.names !== nowOf(records)?.names
        if (touched.has('now') && changed) this.names.tell()
      },
    })
  }

  /** Does something on behalf of the server, or of a person whose answer comes by another way than the socket. */
  act(envelope: Envelope, sender: Sender): Promise<Outcome> {
    this.usedAt = this.#around.clock()
    return this.actor.act(envelope, sender)
  }

  /** A command from a device of this person; the answer comes in an own frame. */
  command(message: Sent, sender: Sender & { readonly person: PersonId }): void {
    void this.take(message, sender).then((answer) => this.#pump.answer(sender.person, answer))
  }

  /**
   * As `command`, with the answer for who asks. One with a key goes on under that key alone: whose it was is known here
   * until it is answered, and nowhere else.
   */
  async take(message: Sent, sender: Sender & { readonly person: PersonId }): Promise<Answer> {
    const now = this.#around.clock()
    const bucket = this.#buckets.get(sender.person) ?? new Bucket(this.#around.limits.person, now)
    this.#buckets.set(sender.person, bucket)
    const { client, n } = message
    if (!bucket.take(now) || !this.#bucket.take(now)) return { client, n, code: 'too-fast' }
    const { key, ...signed } = message
    const envelope = key === undefined ? signed : { ...signed, client: key, n: 1, unsigned: true }
    return answerOf({ ...(await this.act(envelope, sender)), client, n })
  }

  /** Refuses something that could not even be run. */
  refuse(person: PersonId, answer: Answer): void {
    this.#pump.answer(person, answer)
  }

  /** What a device shows while it is busy; goes to others who may watch, or nowhere. */
  preview(line: Line, standing: Standing, message: PreviewMessage): void {
    this.#previews.take(line, standing, message)
  }

  /** Gives an authorised socket its place and tells it everything. */
  welcome(line: Line, standing: Standing, client: string, pending: readonly Pending[]): void {
    this.usedAt = this.#around.clock()
    // What is gathered now is in the snapshot: those who were here get it first, or they and the newcomer would differ.
    this.#pump.flush()
    this.audience.seat(line, standing)
    line.send('welcome', {
      session: this.row.id,
      code: this.row.code,
      me: standing.me ?? null,
      role: standing.role,
      ...this.#snapshots.take(this.actor.seq, standing),
      settled: this.actor.settled.among(client, pending),
      names: this.names.seenBy(standing),
      online: standing.role === 'facilitator' ? this.audience.online().sort() : [],
      serverTime: this.#around.clock(),
    })
    if (this.actor.stuck) line.send('stuck', true)
    this.#presence.changed()
  }

  leave(line: Line): void {
    this.usedAt = this.#around.clock()
    this.#previews.leave(line)
    if (this.audience.unseat(line)) this.#presence.changed()
  }

  /** Finishes what waits and sends the last frames. */
  async close(): Promise<void> {
    await this.actor.close()
    this.#pump.flush()
    this.#presence.stop()
    this.#previews.stop()
    this.names.stop()
  }

  /** The session is erased: everyone is told, nothing is taken any more. */
  end(): void {
    this.actor.end()
    this.#presence.stop()
    this.#previews.stop()
    this.names.stop()
    for (const { line } of this.audience.seats()) {
      line.send('refused', { code: 'erased' })
      this.audience.unseat(line)
      line.hangUp()
    }
  }

  /** Asks for the hash of a report that was made final; to be called when it may have been, also before a restart. */
  checkFrozen(): void {
    if (frozenOf(this.actor.records)?.hash === null) this.#around.frozen(this)
  }

  #afterCommits(): void {
    void this.departed.forget()
    this.checkFrozen()
    const endedAt = nowOf(this.actor.records)?.endedAt ?? null
    if (endedAt === this.#endedAt) return
    this.#endedAt = endedAt
    this.#around.ended(this)
  }

  #reseat(person: PersonId, standing: Standing | undefined): void {
    for (const { line } of this.audience.seatsOf(person)) {
      if (standing) this.welcome(line, standing, '', [])
      else {
        line.send('refused', { code: 'person-erased' })
        this.leave(line)
        line.hangUp()
      }
    }
  }

  /** How a key that opens this session looks at it; undefined for a person that is not there. */
  standing(person: PersonId | undefined): Standing | undefined {
    return person === undefined ? { role: 'screen' } : standingOf(this.actor.records, person)
  }
}
