// Turns what was committed together into one frame per kind of viewer, and one own frame where it differs.
import { idOfOp, type Commit, type PersonId, type Seq } from '#shared/kernel/record.ts'
import { Overlay, type RecordTable } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { affected, diff, diffOwn, type SeenOp, type Standing, type World } from '#shared/kernel/visibility.ts'
import type { Answer } from '#shared/kernel/wire.ts'
import { classKey, type Audience } from './audience.ts'
import { standingOf } from './standing.ts'

export type PumpSetting = {
  readonly registry: Registry
  readonly records: RecordTable
  readonly audience: Audience
  /** How long answers wait that come without a commit, such as refusals, in milliseconds. */
  readonly frameMs: number
  readonly seq: () => Seq
  /** A person looks from elsewhere now, or is no longer part of the session (undefined). */
  readonly moved: (person: PersonId, standing: Standing | undefined) => void
  /** The records of which somebody may see something else than before the frames that go out now. */
  readonly affected: (ids: ReadonlySet<string>) => void
  /** Before the frames go out; the ids are those of the records that were written. */
  readonly flushing: (touched: ReadonlySet<string>, before: World) => void
}

/**
 * Frames of one session. Everything is computed per class of viewers; per person only for records of its own, because
 * only their visibility depends on who looks. The frame of the class always goes before the own frame.
 */
export class FramePump {
  readonly #setting: PumpSetting
  readonly #sent = new Map<string, Seq>()
  readonly #sentOwn = new Map<PersonId, Seq>()
  #before: Overlay
  #touched = new Set<string>()
  #answers = new Map<PersonId, Answer[]>()
  #timer: NodeJS.Timeout | undefined
  #soon = false

  constructor(setting: PumpSetting) {
    this.#setting = setting
    this.#before = new Overlay(setting.records)
  }

  /** To be called right before the ops of a commit are applied: keeps how it was. */
  remember(commit: Commit): void {
    for (const op of commit.ops) {
      const id = idOfOp(op)
      if (this.#touched.has(id)) continue
      this.#touched.add(id)
      const old = this.#setting.records.get(id)
      if (old) this.#before.put(old)
      else this.#before.del(id)
    }
    if (this.#soon) return
    this.#soon = true
    setImmediate(() => this.flush())
  }

  /** The answer for one of the devices of this person; goes with its next own frame. */
  answer(person: PersonId, answer: Answer): void {
    const waiting = this.#answers.get(person)
    if (waiting) waiting.push(answer)
    else this.#answers.set(person, [answer])
    if (!this.#soon) this.#timer ??= setTimeout(() => this.flush(), this.#setting.frameMs)
  }

  /** Sends now what waits. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#soon = false
    const { registry, records } = this.#setting
    const before: World = { registry, records: this.#before }
    const touched = this.#touched
    const answers = this.#answers
    this.#before = new Overlay(records)
    this.#touched = new Set()
    this.#answers = new Map()
    if (touched.size === 0) {
      for (const [person, waiting] of answers) this.#sendOwn(person, [], waiting)
      return
    }
    this.#setting.flushing(touched, before)
    this.#send(before, { registry, records }, touched, answers)
  }

  #send(
    before: World,
    after: World,
    touched: ReadonlySet<string>,
    answers: ReadonlyMap<PersonId, Answer[]>,
  ): void {
    const { audience, seq } = this.#setting
    const ids = affected(before, after, touched)
    this.#setting.affected(ids)
    const welcomed = this.#welcomeMoved(before, after, touched)
    const shared = new Map<string, ReadonlyMap<string, SeenOp>>()
    for (const viewer of audience.classes()) {
      const key = classKey(viewer)
      const ops = diff(before, after, ids, viewer)
      shared.set(key, new Map(ops.map((op) => [idOfOp(op), op])))
      if (ops.length === 0) continue
      audience.toClass(viewer, 'frame', { after: this.#sent.get(key) ?? 0, upto: seq(), ops })
      this.#sent.set(key, seq())
    }
    const own = this.#byAuthor(before, after, ids)
    for (const person of new Set([...own.keys(), ...answers.keys()])) {
      const standing = audience.seatsOf(person)[0]?.standing
      if (!standing) continue
      const theirs = shared.get(classKey(standing)) ?? new Map<string, SeenOp>()
      const ops = welcomed.has(person) ? [] : diffOwn(before, after, own.get(person) ?? [], standing, theirs)
      this.#sendOwn(person, ops, answers.get(person) ?? [])
    }
  }

  #sendOwn(person: PersonId, ops: readonly SeenOp[], answers: readonly Answer[]): void {
    const { audience, seq } = this.#setting
    const standing = audience.seatsOf(person)[0]?.standing
    if (!standing || (ops.length === 0 && answers.length === 0)) return
    const after = Math.max(this.#sentOwn.get(person) ?? 0, this.#sent.get(classKey(standing)) ?? 0)
    audience.toPerson(person, 'own', { after, upto: seq(), ops, answers })
    this.#sentOwn.set(person, seq())
  }

  /** The affected records by who made them, for those who are connected. */
  #byAuthor(before: World, after: World, ids: ReadonlySet<string>): Map<PersonId, Set<string>> {
    const { audience } = this.#setting
    const own = new Map<PersonId, Set<string>>()
    for (const id of ids)
      for (const author of [before.records.get(id)?.by, after.records.get(id)?.by]) {
        if (author === undefined || audience.seatsOf(author).length === 0) continue
        const theirs = own.get(author) ?? new Set()
        own.set(author, theirs.add(id))
      }
    return own
  }

  #welcomeMoved(before: World, after: World, touched: ReadonlySet<string>): Set<PersonId> {
    const moved = new Set<PersonId>()
    for (const id of touched) {
      const old = standingOf(before.records, id)
      const now = standingOf(after.records, id)
      if (!old || (now && classKey(old) === classKey(now))) continue
      moved.add(id)
      this.#setting.moved(id, now)
    }
    return moved
  }
}
