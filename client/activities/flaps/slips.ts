// One's own unsigned notes, kept on this device only: the server does not know whose they are, so it cannot show them.
import * as z from 'zod/mini'
import { errorCodes } from '#shared/kernel/errors.ts'
import { sessionPrefix, type KeyStore } from '#client/sync/storage.ts'
import type { Sync } from '#client/sync/sync.ts'

/**
 * `secret` proves that this device wrote the note (see `proofId`). `refused` says why it never came on a sheet: it
 * stays until its writer puts it away. `as` is the person without a device for whom it was written.
 */
const Slip = z.object({
  id: z.string(),
  secret: z.string(),
  pair: z.string(),
  sheet: z.enum(['pro', 'con']),
  text: z.string(),
  refused: z.optional(z.enum(errorCodes)),
  as: z.optional(z.string()),
})
export type Slip = z.output<typeof Slip>

const Kept = z.array(Slip)
const none: readonly Slip[] = []

export const slipsKey = (session: string, step: string): string => `${sessionPrefix(session)}slips:${step}`

/** What the device kept under this text; nothing when it cannot be read. */
const read = (kept: string | null): readonly Slip[] => {
  if (kept === null) return none
  try {
    return z.safeParse(Kept, JSON.parse(kept)).data ?? none
  } catch {
    return none
  }
}

/** The notes of one step, in the order of writing. Looks again before each change, for another tab may have written. */
export class Slips {
  readonly #storage: KeyStore
  readonly #key: string
  readonly #listeners = new Set<() => void>()
  #seen: string | null = null
  #list = none
  /** Only when the device keeps nothing. */
  #inMemory: string | null = null

  constructor(storage: KeyStore, session: string, step: string) {
    this.#storage = storage
    this.#key = slipsKey(session, step)
  }

  /** The same array as long as nothing changed. */
  list(): readonly Slip[] {
    const now = this.#inMemory ?? this.#storage.get(this.#key)
    if (now !== this.#seen) {
      this.#seen = now
      this.#list = read(now)
    }
    return this.#list
  }

  get(id: string): Slip | undefined {
    return this.list().find((slip) => slip.id === id)
  }

  /** Adds the note, or puts it in the place of the one with its id. */
  put(slip: Slip): void {
    const known = this.get(slip.id) !== undefined
    this.#write(known ? this.list().map((one) => (one.id === slip.id ? slip : one)) : [...this.list(), slip])
  }

  remove(id: string): void {
    this.#write(this.list().filter((slip) => slip.id !== id))
  }

  /** After the reveal nothing may tie a note to this device any more; what was refused is on no sheet and stays. */
  forget(): void {
    const kept = this.list().filter(({ refused }) => refused !== undefined)
    if (kept.length !== this.list().length) this.#write(kept)
  }

  subscribe(tell: () => void): () => void {
    this.#listeners.add(tell)
    return () => this.#listeners.delete(tell)
  }

  #write(list: readonly Slip[]): void {
    if (list.length === 0) {
      this.#storage.remove(this.#key)
      this.#inMemory = null
    } else {
      const text = JSON.stringify(list)
      this.#inMemory = this.#storage.set(this.#key, text) ? null : text
    }
    for (const tell of this.#listeners) tell()
  }
}

const known = new WeakMap<Sync, Map<string, Slips>>()

/** The slips of this device in a step: one store, whoever asks for it. */
export const slipsOf = (sync: Sync, step: string): Slips => {
  const steps = known.get(sync) ?? new Map<string, Slips>()
  known.set(sync, steps)
  const slips = steps.get(step) ?? new Slips(sync.storage, sync.session, step)
  steps.set(step, slips)
  return slips
}
