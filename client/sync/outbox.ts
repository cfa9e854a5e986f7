// The commands without an answer. Each is kept on the device under a key of its own, until the answer comes.
//
// The rule for closed and duplicated tabs:
// 1. Every page load is a device of its own: a new client id and an own counter. No two tabs ever number under one id,
//    also not when a tab is duplicated (which copies sessionStorage; that is why the id is not kept there).
// 2. A command keeps the (client, n) that it was born with. Who finds commands of a tab that is gone sends them under
//    that same pair, over a connection that says hello with that client id; the log knows the pair, so twice is once.
// 3. A key goes only when the answer is known. Adding and removing one key cannot undo what another tab does.
import * as z from 'zod/mini'
import { sessionPrefix, type KeyStore } from './storage.ts'

/** Most commands that may wait; the welcome can settle no more at a time. */
export const MOST_PENDING = 500

const Entry = z.object({
  client: z.string(),
  n: z.int(),
  step: z.string(),
  cmd: z.string(),
  input: z.unknown(),
  as: z.optional(z.string()),
  /** What it is known by in the log when it is kept without its sender. */
  key: z.optional(z.string()),
  /** Server time, as estimated when it was given; a prediction always uses this moment. */
  at: z.number(),
  /** The draft that it carries, with its text at that moment. */
  draft: z.optional(z.tuple([z.string(), z.string()])),
})
export type Entry = Readonly<z.output<typeof Entry>>

const parseEntry = (text: string | null): Entry | undefined => {
  try {
    const parsed = z.safeParse(Entry, JSON.parse(text ?? ''))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

export class Outbox {
  readonly #storage: KeyStore
  readonly #prefix: string
  /** By client in order of adoption, the own client last; then by n. */
  readonly #lanes = new Map<string, Map<number, Entry>>()
  readonly #client: string
  readonly #unkept = new Set<string>()
  #works: boolean

  /** `client` is the id of this page load. */
  constructor(storage: KeyStore, session: string, client: string) {
    this.#storage = storage
    this.#client = client
    this.#prefix = `${sessionPrefix(session)}out:`
    this.#works = storage.set(`${this.#prefix}probe`, '')
    storage.remove(`${this.#prefix}probe`)
    this.#lanes.set(client, new Map())
  }

  /** All that waits, in the order in which it must happen. */
  entries(): Entry[] {
    return [...this.#lanes.values()].flatMap((lane) => [...lane.values()])
  }

  of(client: string): Entry[] {
    return [...(this.#lanes.get(client)?.values() ?? [])]
  }

  get(client: string, n: number): Entry | undefined {
    return this.#lanes.get(client)?.get(n)
  }

  /** False when something that waits would be lost if this tab were closed now. */
  get kept(): boolean {
    return this.#works && this.#unkept.size === 0
  }

  add(entry: Entry): void {
    this.#lanes.get(this.#client)?.set(entry.n, entry)
    const key = this.#key(entry.client, entry.n)
    this.#works = this.#storage.set(key, JSON.stringify(entry))
    if (!this.#works) this.#unkept.add(key)
  }

  remove(client: string, n: number): void {
    this.#lanes.get(client)?.delete(n)
    this.#unkept.delete(this.#key(client, n))
    this.#storage.remove(this.#key(client, n))
    for (const key of this.#unkept) this.#keepAgain(key)
  }

  /** Clients of which this device still keeps commands that this tab does not know. */
  leftovers(): string[] {
    const clients = new Set<string>()
    for (const key of this.#storage.keys()) {
      const entry = key.startsWith(this.#prefix) ? parseEntry(this.#storage.get(key)) : undefined
      if (entry && !this.#lanes.has(entry.client)) clients.add(entry.client)
    }
    return [...clients]
  }

  /** Takes over what is kept of another client; gives false when there is nothing any more. */
  adopt(client: string): boolean {
    const found = this.#storage
      .keys()
      .filter((key) => key.startsWith(`${this.#prefix}${client}:`))
      .flatMap((key) => parseEntry(this.#storage.get(key)) ?? [])
      .sort((a, b) => a.n - b.n)
      .slice(0, MOST_PENDING)
    if (found.length === 0) return false
    const own = this.of(this.#client)
    this.#lanes.delete(this.#client)
    this.#lanes.set(client, new Map(found.map((entry) => [entry.n, entry])))
    this.#lanes.set(this.#client, new Map(own.map((entry) => [entry.n, entry])))
    return true
  }

  /** Forgets an adopted client here; what is kept of it stays on the device for a later page load. */
  release(client: string): void {
    if (client !== this.#client) this.#lanes.delete(client)
  }

  /** Whether another tab has not dealt with this command in the meantime. */
  stillKept(entry: Entry): boolean {
    return entry.client === this.#client || this.#storage.get(this.#key(entry.client, entry.n)) !== null
  }

  #key(client: string, n: number): string {
    return `${this.#prefix}${client}:${n}`
  }

  #keepAgain(key: string): void {
    const entry = this.of(this.#client).find((one) => this.#key(one.client, one.n) === key)
    if (!entry || !this.#storage.set(key, JSON.stringify(entry))) return
    this.#unkept.delete(key)
    this.#works = true
  }
}
