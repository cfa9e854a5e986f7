// Text that is being typed: kept on the device at every stroke, until the command that carried it is acknowledged.
import { sessionPrefix, type KeyStore } from './storage.ts'

export class Drafts {
  readonly #storage: KeyStore
  readonly #prefix: string
  readonly #texts = new Map<string, string>()
  readonly #listeners = new Map<string, Set<() => void>>()

  constructor(storage: KeyStore, session: string) {
    this.#storage = storage
    this.#prefix = `${sessionPrefix(session)}draft:`
  }

  /** What was typed in this field, or undefined when nothing is kept of it. */
  get(key: string): string | undefined {
    return this.#texts.get(key) ?? this.#storage.get(this.#prefix + key) ?? undefined
  }

  /** Keeps the text, in memory at least. An emptied field is kept too: it may replace text that is on the table. */
  set(key: string, text: string): void {
    this.#texts.set(key, text)
    this.#storage.set(this.#prefix + key, text)
    this.#tell(key)
  }

  /** Forgets the draft; with `sent` only when it is still that text, because typing may have gone on. */
  clear(key: string, sent?: string): void {
    if (sent !== undefined && this.get(key) !== sent) return
    this.#texts.delete(key)
    this.#storage.remove(this.#prefix + key)
    this.#tell(key)
  }

  subscribe(key: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(key) ?? new Set()
    this.#listeners.set(key, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  #tell(key: string): void {
    for (const listener of this.#listeners.get(key) ?? []) listener()
  }
}
