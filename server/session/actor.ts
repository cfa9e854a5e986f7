// One session on this node: takes commands in turn, writes them to the log, and only then lets them count.
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { stepTime } from '#shared/kernel/facts.ts'
import type { Commit, Seq } from '#shared/kernel/record.ts'
import { Overlay, RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { run, type Envelope, type Ran, type Sender } from '#shared/kernel/run.ts'
import type { CommitStore, Snapshot } from '#server/store/store.ts'
import { kindOf, type Log } from '../log.ts'
import { BackOff } from './back-off.ts'
import { Gather } from './gather.ts'
import { Keeping } from './keeping.ts'
import { answerTo, keyOf, type Letter, type Outcome, type Tried } from './letter.ts'
import { Refused, Settled } from '#shared/kernel/settled.ts'

const MOST_WAITING = 2_000
const MOST_PER_BATCH = 200
const COMMITS_PER_SNAPSHOT = 500
const SLOW_APPEND_MS = 2_500

export type ActorSetting = {
  readonly session: string
  readonly store: CommitStore
  readonly registry: Registry
  readonly clock: () => number
  /** A random number from 0 to 1. */
  readonly chance: () => number
  readonly log: Log
  /** How long what comes in is gathered before it is written together, in milliseconds. */
  readonly gatherMs: number
  /** Called for each commit right before its ops are applied. */
  readonly absorbing: (commit: Commit) => void
  /** Called after commits were applied. */
  readonly absorbed: () => void
  readonly stuck: (stuck: boolean) => void
  /** The log is not there any more. */
  readonly gone: () => void
}

/**
 * The mailbox of a session. What arrives while the log is being written is the next batch, so that one write to disk
 * serves everyone who waits. Rules: nothing is answered or shown before it is durable; a command counts once however
 * often it arrives; after a conflict or an unknown outcome the log itself says what happened.
 */
export class SessionActor {
  readonly records: RecordTable
  readonly settled: Settled
  readonly #keeping: Keeping
  readonly #setting: ActorSetting
  readonly #backOff = new BackOff()
  readonly #refused = new Refused()
  readonly #gather: Gather
  #seq: Seq
  #mailbox: Letter[] = []
  #work: Promise<void> | undefined
  #stuck = false
  #closing = false
  #gone = false

  constructor(setting: ActorSetting, start: Snapshot | undefined, tail: readonly Commit[]) {
    this.#setting = setting
    this.#gather = new Gather(setting.gatherMs)
    this.records = new RecordTable(start?.records)
    this.settled = new Settled(start?.settled)
    this.#keeping = new Keeping(
      {
        ...setting,
        now: () => ({
          seq: this.#seq,
          records: [...this.records.values()],
          settled: this.settled.pairs(),
        }),
      },
      start,
    )
    this.#seq = start?.seq ?? 0
    for (const commit of tail) this.#apply(commit)
    void this.#keeping.letGo()
  }

  /** The last commit that counts. */
  get seq(): Seq {
    return this.#seq
  }

  get stuck(): boolean {
    return this.#stuck
  }

  /** Nothing waits and nothing is being written. */
  get quiet(): boolean {
    return this.#work === undefined && this.#mailbox.length === 0
  }

  /** Resolves once the command is durable or refused; while the store is away it waits. */
  act(envelope: Envelope, sender: Sender): Promise<Outcome> {
    const code: ErrorCode | undefined = this.#gone
      ? 'gone'
      : this.#closing || this.#mailbox.length >= MOST_WAITING
        ? 'not-saved'
        : undefined
    if (code) return Promise.resolve({ client: envelope.client, n: envelope.n, code })
    return new Promise((resolve) => {
      this.#mailbox.push({ envelope, sender, resolve })
      this.#work ??= this.#workThrough()
    })
  }

  /** Takes nothing more, finishes what waits (or refuses it as not saved when the store is away), keeps a snapshot. */
  async close(): Promise<void> {
    this.#closing = true
    this.#gather.hurry()
    this.#keeping.hurry()
    this.#backOff.giveUp()
    await this.#work
    await this.#keeping.letGo()
    if (!this.#gone) await this.#keeping.saveSnapshot()
  }

  /** Resolves when the log let go of what it has to let go of by now, or could not; see `Keeping`. */
  letGo(): Promise<void> {
    return this.#keeping.letGo()
  }

  /** From here on everything is refused: the session was erased. */
  end(): void {
    this.#gone = true
    this.#gather.hurry()
    this.#keeping.hurry()
    this.#backOff.giveUp()
  }

  async #workThrough(): Promise<void> {
    while (this.#mailbox.length > 0) {
      await this.#gather.wait(this.#mailbox.length >= MOST_PER_BATCH || this.#closing || this.#gone)
      const batch = this.#mailbox.splice(0, MOST_PER_BATCH)
      try {
        await this.#settle(batch)
      } catch (error) {
        this.#setting.log('batch-failed', { session: this.#setting.session, reason: kindOf(error) })
        this.#refuse(batch)
      }
      if (this.#seq - this.#keeping.seq >= COMMITS_PER_SNAPSHOT && !this.#gone)
        void this.#keeping.saveSnapshot()
    }
    this.#work = undefined
  }

  /** Runs and writes these letters until each has its answer. */
  async #settle(letters: readonly Letter[]): Promise<void> {
    for (;;) {
      const { commits, tried } = this.#tryAll(letters)
      const refusedOnly = commits.length === 0 && tried.some(({ outcome }) => outcome.code !== undefined)
      if (refusedOnly && (await this.#lags())) continue
      const result = commits.length === 0 ? 'nothing' : await this.#append(commits)
      if (result === 'gone') this.#isGone()
      if (result === 'ok') {
        this.#absorb(commits)
        this.#backOff.reset()
      }
      if (result === 'ok' || result === 'nothing') {
        this.#setStuck(false)
        for (const { letter, outcome } of tried) {
          this.#refused.add(outcome)
          letter.resolve(outcome)
        }
        return
      }
      const caughtUp = !this.#gone && (await this.#catchUp(result === 'unknown'))
      if (!caughtUp) return this.#refuse(letters)
    }
  }

  #tryAll(letters: readonly Letter[]): { commits: Commit[]; tried: Tried[] } {
    const working = new Overlay(this.records)
    const commits: Commit[] = []
    const outcomes = new Map<string, Outcome>()
    const tried = letters.map((letter): Tried => {
      const { envelope, sender } = letter
      if (this.settled.has(envelope.client, envelope.n)) return { letter, outcome: answerTo(envelope) }
      const earlier = outcomes.get(keyOf(envelope)) ?? this.#refused.of(envelope.client, envelope.n)
      if (earlier) return { letter, outcome: earlier }
      const seq = this.#seq + commits.length + 1
      const at = envelope.unsigned ? stepTime(working, envelope.step) : this.#setting.clock()
      const ran = this.#run(working, seq, at, sender, envelope)
      const outcome = ran.ok ? { ...answerTo(envelope), seq } : answerTo(envelope, ran)
      outcomes.set(keyOf(envelope), outcome)
      if (ran.ok) {
        working.apply(ran.ops)
        const { client, n, step, cmd } = envelope
        const undoes = ran.undoes === undefined ? {} : { undoes: ran.undoes }
        const unsigned = envelope.unsigned ? { unsigned: true as const } : {}
        const forgets = ran.forgets === undefined ? {} : { forgets: ran.forgets }
        const commit = { seq, at, by: ran.by, client, n, step, cmd, ops: ran.ops }
        commits.push({ ...commit, ...undoes, ...unsigned, ...forgets })
      }
      return { letter, outcome }
    })
    return { commits, tried }
  }

  /** A mistake in an activity refuses that one command and must not touch the others. */
  #run(records: Overlay, seq: Seq, now: number, sender: Sender, envelope: Envelope): Ran {
    const { registry, chance, log, session } = this.#setting
    try {
      return run({ registry, records, seq, now, chance: chance() }, sender, envelope)
    } catch (error) {
      log('command-failed', { session, cmd: envelope.cmd, reason: kindOf(error) })
      return { ok: false, code: 'bad-input' }
    }
  }

  async #append(commits: readonly Commit[]): Promise<'ok' | 'conflict' | 'gone' | 'unknown'> {
    const slow = setTimeout(() => this.#setStuck(true), SLOW_APPEND_MS)
    try {
      return await this.#setting.store.append(this.#setting.session, this.#seq, commits)
    } catch (error) {
      this.#setting.log('append-failed', { session: this.#setting.session, reason: kindOf(error) })
      return 'unknown'
    } finally {
      clearTimeout(slow)
    }
  }

  /** Whether the log went on without us: then what we refuse may be fine there. Reads it when it did. */
  async #lags(): Promise<boolean> {
    const { store, session, log } = this.#setting
    try {
      const head = (await store.heads([session])).get(session)
      return head !== undefined && head > this.#seq && (await this.#catchUp(false))
    } catch (error) {
      log('heads-failed', { session, reason: kindOf(error) })
      return false
    }
  }

  /** Reads what the log has beyond what we know; keeps trying while the store is away. False when it must give up. */
  async #catchUp(failed: boolean): Promise<boolean> {
    for (let wait = failed; ; wait = true) {
      if (wait) {
        this.#setStuck(true)
        if (!(await this.#backOff.wait())) return false
      }
      try {
        const tail = await this.#setting.store.read(this.#setting.session, this.#seq)
        if (tail.length > 0) this.#absorb(tail)
        if (tail.length > 0 || wait) return true
      } catch (error) {
        this.#setting.log('read-failed', { session: this.#setting.session, reason: kindOf(error) })
      }
    }
  }

  #absorb(commits: readonly Commit[]): void {
    for (const commit of commits) {
      this.#setting.absorbing(commit)
      this.#apply(commit)
    }
    this.#setting.absorbed()
    void this.#keeping.letGo()
  }

  #apply(commit: Commit): void {
    if (commit.seq !== this.#seq + 1) throw new Error(`commit ${commit.seq} after ${this.#seq}`)
    this.records.apply(commit.ops)
    this.settled.add(commit)
    this.#keeping.add(commit)
    this.#seq = commit.seq
  }

  #refuse(letters: readonly Letter[]): void {
    const code: ErrorCode = this.#gone ? 'gone' : 'not-saved'
    for (const { envelope, resolve } of letters) resolve({ client: envelope.client, n: envelope.n, code })
  }

  #setStuck(stuck: boolean): void {
    if (this.#stuck === stuck) return
    this.#stuck = stuck
    this.#setting.stuck(stuck)
  }

  #isGone(): void {
    this.#gone = true
    this.#setting.gone()
  }
}
