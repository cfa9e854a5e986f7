// A session of one person without a server: the same kernel, run where the records are kept.
import { firstOps } from '#shared/activities/session/create.ts'
import type { Content } from '#shared/content/schema.ts'
import { stepTime, SESSION, stepOf } from '#shared/kernel/facts.ts'
import { idOfOp, type Commit, type PersonId, type Rec, type Seq } from '#shared/kernel/record.ts'
import { Overlay, RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { run, type Envelope, type Ran, type Sender } from '#shared/kernel/run.ts'
import { Settled } from '#shared/kernel/settled.ts'
import { affected, diff, seeAll, type Seen, type SeenOp, type Standing } from '#shared/kernel/visibility.ts'
import type { CommandMessage } from '#shared/kernel/wire.ts'
import { soloProgramme } from './programme.ts'
import { soloWords } from './texts.ts'

/** Who prepares; there is nobody else. */
export const ALONE: PersonId = 'ik'

const standing: Standing = { role: 'participant', me: ALONE }

/** Everything up to `seq`, and which commands are in it. */
export type Kept = {
  readonly seq: Seq
  readonly records: readonly Rec[]
  readonly settled: readonly (readonly [string, readonly number[]])[]
}

export const nothingKept: Kept = { seq: 0, records: [], settled: [] }

/** What the device gives: its clock in milliseconds since 1970, and a random number from 0 to 1. */
export type Given = { readonly now: number; readonly chance: number }

export type Tried =
  | { readonly ok: true; readonly commit: Commit }
  | { readonly ok: false; readonly code: Extract<Ran, { ok: false }>['code']; readonly field?: string }

/**
 * One person both steers and fills in. So a command is done as facilitator where the activity lets a facilitator do it,
 * and else as participant; the same checks hold as in a group.
 */
const senderOf = (registry: Registry, records: RecordTable, step: string, cmd: string): Sender => {
  const name = step === SESSION ? SESSION : (stepOf(records, step)?.activity ?? '')
  const leads = registry.get(name)?.commands[cmd]?.by.includes('facilitator') ?? false
  return { person: ALONE, role: leads ? 'facilitator' : 'participant' }
}

export class SoloHost {
  readonly settled: Settled
  readonly records: RecordTable
  readonly #registry: Registry
  #seq: Seq

  constructor(registry: Registry, kept: Kept, tail: readonly Commit[] = []) {
    this.#registry = registry
    this.records = new RecordTable(kept.records)
    this.settled = new Settled(kept.settled)
    this.#seq = kept.seq
    for (const commit of tail) this.absorb(commit)
  }

  get seq(): Seq {
    return this.#seq
  }

  /** What this command leads to; changes nothing. The commit counts once it is kept and `absorb` was told. */
  attempt(client: string, { n, step, cmd, input, key }: CommandMessage, given: Given): Tried {
    const envelope: Envelope =
      key === undefined
        ? { client, n, step, cmd, input }
        : { client: key, n: 1, step, cmd, input, unsigned: true }
    const sender = senderOf(this.#registry, this.records, step, cmd)
    return this.#try(sender, envelope, given)
  }

  /** Takes in a commit that is kept, and gives what changes for who looks. Throws when one before it is missing. */
  absorb(commit: Commit): readonly SeenOp[] {
    if (commit.seq !== this.#seq + 1) throw new Error(`commit ${commit.seq} after ${this.#seq}`)
    const before = new Overlay(this.records)
    const touched = new Set<string>()
    for (const op of commit.ops) {
      const id = idOfOp(op)
      touched.add(id)
      const old = this.records.get(id)
      if (old) before.put(old)
      else before.del(id)
    }
    this.records.apply(commit.ops)
    this.settled.add(commit)
    this.#seq = commit.seq
    const was = { registry: this.#registry, records: before }
    const is = { registry: this.#registry, records: this.records }
    return diff(was, is, affected(was, is, touched), standing)
  }

  /** Everything that there is to see. */
  seen(): Seen[] {
    return seeAll({ registry: this.#registry, records: this.records }, this.records.values(), standing)
  }

  /** To be kept in place of the log up to here. */
  kept(): Kept {
    return { seq: this.#seq, records: [...this.records.values()], settled: this.settled.pairs() }
  }

  /** The first commits: the programme, the person, and that this person leads. */
  static begin(registry: Registry, content: Content, given: Given, day: string): SoloHost {
    const host = new SoloHost(registry, nothingKept)
    const meta = {
      municipality: content.municipality?.name ?? soloWords.somewhere,
      title: soloWords.title,
      aim: '',
      date: day,
      organisation: '',
      independence: '',
      askSide: false,
      keepDays: 90,
      practice: false,
    }
    const ops = firstOps(registry, content, { meta, names: false, items: soloProgramme })
    const create = {
      seq: 1,
      at: given.now,
      by: null,
      client: 'begin',
      n: 1,
      step: SESSION,
      cmd: 'create',
      ops,
    }
    host.absorb(create)
    const join = { id: ALONE, role: 'participant', side: 'geen', proxy: false }
    host.#must({ person: null, role: 'system' }, 'person.join', join, given)
    host.#must({ person: ALONE, role: 'facilitator' }, 'lead', {}, given)
    return host
  }

  #must(sender: Sender, cmd: string, input: unknown, given: Given): void {
    const tried = this.#try(sender, { client: 'begin', n: this.#seq + 1, step: SESSION, cmd, input }, given)
    if (!tried.ok) throw new Error(`${cmd} was refused: ${tried.code}`)
    this.absorb(tried.commit)
  }

  #try(sender: Sender, envelope: Envelope, { now, chance }: Given): Tried {
    const { client, n, step, cmd, unsigned } = envelope
    const seq = this.#seq + 1
    const at = unsigned ? stepTime(this.records, step) : now
    const ran = run(
      { registry: this.#registry, records: this.records, seq, now: at, chance },
      sender,
      envelope,
    )
    if (!ran.ok) return ran
    const more = { ...(ran.undoes !== undefined && { undoes: ran.undoes }), ...(unsigned && { unsigned }) }
    return { ok: true, commit: { seq, at, by: ran.by, client, n, step, cmd, ops: ran.ops, ...more } }
  }
}
