// What is kept beside the log of people who were erased: their names, keys and photos go as soon as the log says so.
import type { Commit, PersonId } from '#shared/kernel/record.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Store } from '#server/store/store.ts'
import { kindOf, type Log } from '../log.ts'
import type { Names } from './names.ts'

type Setting = {
  readonly session: string
  readonly store: Store
  readonly log: Log
  readonly records: Records
  readonly names: Names
}

export class Departed {
  readonly #setting: Setting
  readonly #due = new Set<PersonId>()
  #going: Promise<void> = Promise.resolve()

  /** Whose name is kept and who is no person here was erased just before the server stopped. */
  constructor(setting: Setting) {
    this.#setting = setting
    for (const person of Object.keys(setting.names.all))
      if (setting.records.get(person)?.kind !== 'person') this.#due.add(person)
  }

  /** Notes who goes with this commit, which is not in the records yet. */
  remember(commit: Commit): void {
    const { records } = this.#setting
    for (const op of commit.ops)
      if (op[0] === 'del' && records.get(op[1])?.kind === 'person') this.#due.add(op[1])
  }

  /** Takes away what is kept of them; resolves when it is gone. What fails is tried at the next call; false then. */
  async forget(): Promise<boolean> {
    if (this.#due.size > 0) this.#going = this.#going.then(() => this.#forget())
    await this.#going
    return this.#due.size === 0
  }

  async #forget(): Promise<void> {
    const { session, store, log, names } = this.#setting
    for (const person of this.#due)
      try {
        await store.forgetPerson(session, person, 'everything')
        names.drop(person)
        this.#due.delete(person)
      } catch (error) {
        log('forget-person-failed', { session, reason: kindOf(error) })
      }
  }
}
