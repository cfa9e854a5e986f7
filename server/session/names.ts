// What people are called, and who may know it: facilitators always, everyone when the session is with names.
import { nowOf } from '#shared/kernel/facts.ts'
import type { PersonId } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Standing } from '#shared/kernel/visibility.ts'
import type { Audience } from './audience.ts'

export type NameMap = Readonly<Record<PersonId, string>>

// When many join at once, one message tells of all of them.
const GATHER_MS = 100

export class Names {
  readonly #records: Records
  readonly #audience: Audience
  readonly #names: Map<PersonId, string>
  #changed = new Set<PersonId>()
  #timer: NodeJS.Timeout | undefined

  constructor(records: Records, audience: Audience, names: Iterable<readonly [PersonId, string]>) {
    this.#records = records
    this.#audience = audience
    this.#names = new Map(names)
  }

  /** Names for one viewer; without names a person knows only its own. The projector never shows any. */
  seenBy({ role, me }: Standing): NameMap {
    if (role === 'screen') return {}
    if (role === 'facilitator' || nowOf(this.#records)?.names) return Object.fromEntries(this.#names)
    const own = me === undefined ? undefined : this.#names.get(me)
    return me === undefined || own === undefined ? {} : { [me]: own }
  }

  /** Everyone's name, for what only facilitators get. */
  get all(): NameMap {
    return Object.fromEntries(this.#names)
  }

  set(person: PersonId, name: string): void {
    if (this.#names.get(person) === name) return
    this.#names.set(person, name)
    this.#changed.add(person)
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.tell(this.#changed)
      this.#changed = new Set()
    }, GATHER_MS)
  }

  /** Nobody is told this name any more. */
  drop(person: PersonId): void {
    if (!this.#names.delete(person)) return
    this.#changed.delete(person)
    this.tell(new Set([person]))
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** Sends names again to those whose map changed: after the names of these people, or for all when not given. */
  tell(changed?: ReadonlySet<PersonId>): void {
    const all = nowOf(this.#records)?.names ?? false
    for (const viewer of this.#audience.classes())
      if (all || viewer.role === 'facilitator')
        this.#audience.toClass(viewer, 'names', this.seenBy({ role: viewer.role }))
      else if (viewer.role === 'screen') this.#audience.toClass(viewer, 'names', {})
    if (all) return
    for (const person of changed ?? this.#audience.online()) {
      const standing = this.#audience.seatsOf(person)[0]?.standing
      if (standing && standing.role !== 'facilitator')
        this.#audience.toPerson(person, 'names', this.seenBy(standing))
    }
  }
}
