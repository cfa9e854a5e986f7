// What this device knows: the records that the server showed, and on top of them what its own commands will likely do.
import { nowOf, type Role } from '#shared/kernel/facts.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { idOfOp, type PersonId, type Rec, type Seq } from '#shared/kernel/record.ts'
import { Overlay, RecordTable, type Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { run, type Envelope } from '#shared/kernel/run.ts'
import type { Seen, SeenOp } from '#shared/kernel/visibility.ts'
import type { Frame } from '#shared/kernel/wire.ts'
import type { OpenWelcome } from './backend.ts'
import type { Entry } from './outbox.ts'

/** A record as a screen gets it; of a masked one `data` is only what the mask lets through. */
export type Shown<T = unknown> = Rec<T> & { readonly masked?: true }

/** Who this device is; `id` is null for a screen. */
/** `code` is the join code of the session. */
export type Me = {
  readonly id: PersonId | null
  readonly role: Exclude<Role, 'system'>
  readonly code: string
}

/** `old`: known already; `gap`: something before it was missed, so a new hello is needed. */
export type Applied = 'applied' | 'old' | 'gap'

const asEnvelope = ({ key, ...entry }: Entry): Envelope =>
  key === undefined ? entry : { ...entry, client: key, n: 1, unsigned: true }

export class Replica {
  readonly #registry: Registry
  readonly #base = new RecordTable()
  #view = new Overlay(this.#base)
  #me: Me | undefined
  #classUpto: Seq = 0
  #ownUpto: Seq = 0
  #touched = new Set<string>()
  #failed = new Map<Entry, ErrorCode>()
  /** Own records of which the class was told less than this person may see, as they were: what there is to see comes right after it. */
  readonly #held = new Map<string, Rec | undefined>()

  constructor(registry: Registry) {
    this.#registry = registry
  }

  get me(): Me | undefined {
    return this.#me
  }

  /** The records with the predictions of the last `predict` on top. */
  get view(): Records {
    return this.#view
  }

  get paused(): boolean {
    return nowOf(this.#base)?.paused ?? false
  }

  /** Starts again from what the server says; nothing of before remains. */
  welcome(welcome: OpenWelcome): void {
    const { snapshot } = welcome
    this.#me = { id: welcome.me, role: welcome.role, code: welcome.code }
    this.#held.clear()
    const seen = new Map(snapshot.records.map((one) => [one.id, one]))
    for (const one of welcome.own) seen.set(one.id, one)
    for (const id of Array.from(this.#base.values(), (rec) => rec.id)) this.#apply(['del', id])
    for (const one of seen.values()) this.#apply(['put', one])
    this.#classUpto = snapshot.upto
    this.#ownUpto = snapshot.upto
  }

  /**
   * What changed for everyone of this class. Its own counter, because an own frame says nothing about these. What hides an
   * own record is held until the own frame, which may be a moment later: who goes on writing in between writes on what
   * was there, and not on nothing.
   */
  frame(frame: Frame): Applied {
    if (frame.after > this.#classUpto) return 'gap'
    if (frame.upto <= this.#classUpto) return 'old'
    this.release()
    for (const op of frame.ops) {
      this.#hold(op)
      this.#apply(op)
    }
    this.#classUpto = frame.upto
    return 'applied'
  }

  /** What is different for this person; comes after the frame of the class, and replaces what that one said. */
  own(frame: Frame): Applied {
    if (frame.after > Math.max(this.#classUpto, this.#ownUpto)) return 'gap'
    if (frame.upto <= this.#ownUpto) return 'old'
    for (const op of frame.ops) {
      this.#held.delete(idOfOp(op))
      this.#apply(op)
    }
    this.release()
    this.#ownUpto = frame.upto
    return 'applied'
  }

  /** Whether something is held for an own frame, which does not come when this person may see no more than the class. */
  get holds(): boolean {
    return this.#held.size > 0
  }

  /** Shows what is held as the class sees it. */
  release(): void {
    for (const id of this.#held.keys()) this.#touched.add(id)
    this.#held.clear()
  }

  /**
   * Runs what has no answer yet on top of what the server showed, and gives the ids of the records that may look
   * different since the last time. A prediction that fails is left out, for the server decides.
   */
  predict(pending: readonly Entry[]): ReadonlySet<string> {
    const touched = this.#touched
    this.#touched = new Set()
    const note = (view: Overlay): void => {
      for (const op of view.ops()) touched.add(idOfOp(op))
    }
    note(this.#view)
    this.#view = new Overlay(this.#base)
    for (const [id, rec] of this.#held)
      if (rec) this.#view.put(rec)
      else this.#view.del(id)
    this.#failed = new Map()
    for (const entry of pending) this.#try(entry)
    note(this.#view)
    return touched
  }

  /** Why the last prediction of this command failed, when it did for a reason that the kernel knows. */
  failure(entry: Entry): ErrorCode | undefined {
    return this.#failed.get(entry)
  }

  #try(entry: Entry): void {
    if (!this.#me) return
    const { id: person, role } = this.#me
    const seq = Math.max(this.#classUpto, this.#ownUpto) + 1
    const given = { registry: this.#registry, records: this.#view, now: entry.at, chance: 0.5, seq }
    try {
      const ran = run({ ...given, predict: true }, { person, role }, asEnvelope(entry))
      if (ran.ok) this.#view.apply(ran.ops)
      else this.#failed.set(entry, ran.code)
    } catch {
      // A masked record lacks fields that the command counts on: no prediction then.
    }
  }

  /** Holds how it was, when this would take away what is shown here as written by this person, or its author. */
  #hold(op: SeenOp): void {
    const id = idOfOp(op)
    const me = this.#me?.id
    const shown: Shown | undefined = this.#view.get(id)
    if (me == null || shown?.by !== me || shown.masked) return
    if (op[0] === 'put' && op[1].masked !== true && op[1].by === me) return
    this.#held.set(id, this.#base.get(id))
    this.#view.put(shown)
  }

  #apply(op: SeenOp): void {
    this.#touched.add(idOfOp(op))
    if (op[0] === 'put') this.#base.put(this.#record(op[1]))
    else this.#base.del(op[1])
  }

  #record(seen: Seen): Shown {
    const by = seen.mine && this.#me?.id ? this.#me.id : seen.by
    return {
      id: seen.id,
      kind: seen.kind,
      step: seen.step,
      rev: seen.rev,
      data: seen.data,
      ...(by !== undefined && { by }),
      ...(seen.table !== undefined && { table: seen.table }),
      ...(seen.masked && { masked: true as const }),
    }
  }
}
