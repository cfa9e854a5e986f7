// A store that lives as long as the process: for tests and rehearsals. Keeps JSON, as the others do, so nothing is shared.
import type { Commit, PersonId, Seq } from '#shared/kernel/record.ts'
import { letGoFor } from '#shared/kernel/forgetting.ts'
import { requireNumbering } from './numbering.ts'
import { withoutOps } from './without-ops.ts'
import {
  type ImageCap,
  type ImageRow,
  type KeyRow,
  type PersonRow,
  type SessionRow,
  type Snapshot,
  type Store,
  StoreUnavailable,
} from './store.ts'

type Kept = {
  row: SessionRow
  readonly log: string[]
  snapshot?: { readonly seq: Seq; readonly json: string }
  readonly names: Map<PersonId, string>
  readonly images: Map<string, ImageRow>
}

/** What outlives a MemoryStore: give it to a second one to play a restart or a second node. */
export class MemoryDisk {
  readonly sessions = new Map<string, Kept>()
  readonly keys = new Map<string, KeyRow>()
  readonly erased = new Set<string>()
}

/** The rules of Store, without a medium that can fail. */
export class MemoryStore implements Store {
  readonly #disk: MemoryDisk
  #closed = false

  constructor(disk = new MemoryDisk()) {
    this.#disk = disk
  }

  async create(session: SessionRow): Promise<'created' | 'taken'> {
    const { sessions, erased } = this.#open()
    if (sessions.has(session.id) || erased.has(session.id)) return 'taken'
    if (this.#find((row) => row.code === session.code)) return 'taken'
    sessions.set(session.id, { row: { ...session }, log: [], names: new Map(), images: new Map() })
    return 'created'
  }

  async append(session: string, after: Seq, commits: readonly Commit[]): Promise<'ok' | 'conflict' | 'gone'> {
    requireNumbering(after, commits)
    const kept = this.#open().sessions.get(session)
    if (!kept) return 'gone'
    if (kept.log.length !== after) return 'conflict'
    kept.log.push(...commits.map((commit) => JSON.stringify(commit)))
    return 'ok'
  }

  async read(session: string, after: Seq): Promise<Commit[]> {
    const log = this.#open().sessions.get(session)?.log ?? []
    return log.slice(after).map((json) => JSON.parse(json) as Commit)
  }

  async forget(session: string, seqs: readonly Seq[]): Promise<void> {
    const log = this.#open().sessions.get(session)?.log ?? []
    for (const seq of seqs) {
      const json = log[seq - 1]
      if (json !== undefined) log[seq - 1] = withoutOps(json)
    }
  }

  async letGo(session: string, seq: Seq): Promise<void> {
    const log = this.#open().sessions.get(session)?.log ?? []
    const commits = log.map((json) => JSON.parse(json) as Commit)
    for (const commit of letGoFor(commits, seq)) log[commit.seq - 1] = JSON.stringify(commit)
  }

  async heads(sessions: readonly string[]): Promise<Map<string, Seq>> {
    const disk = this.#open()
    const known = sessions.flatMap((id) => {
      const kept = disk.sessions.get(id)
      return kept ? [[id, kept.log.length] as const] : []
    })
    return new Map(known)
  }

  async latestSnapshot(session: string): Promise<Snapshot | undefined> {
    const snapshot = this.#open().sessions.get(session)?.snapshot
    return snapshot && (JSON.parse(snapshot.json) as Snapshot)
  }

  async saveSnapshot(session: string, snapshot: Snapshot): Promise<void> {
    const kept = this.#open().sessions.get(session)
    if (!kept || snapshot.seq > kept.log.length || snapshot.seq < (kept.snapshot?.seq ?? 0)) return
    kept.snapshot = { seq: snapshot.seq, json: JSON.stringify(snapshot) }
  }

  async erase(session: string): Promise<void> {
    const { sessions, keys, erased } = this.#open()
    if (!sessions.delete(session)) return
    erased.add(session)
    for (const key of keys.values()) if (key.session === session) keys.delete(key.hash)
  }

  async tidy(): Promise<void> {
    this.#open()
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  async session(id: string): Promise<SessionRow | undefined> {
    return this.#find((row) => row.id === id)
  }

  async sessionByCode(code: string): Promise<SessionRow | undefined> {
    return this.#find((row) => row.code === code)
  }

  async setEraseAt(session: string, eraseAt: number): Promise<void> {
    const kept = this.#open().sessions.get(session)
    if (kept) kept.row = { ...kept.row, eraseAt }
  }

  async expired(now: number): Promise<SessionRow[]> {
    const rows = [...this.#open().sessions.values()].map(({ row }) => ({ ...row }))
    return rows.filter((row) => row.eraseAt <= now).sort((a, b) => a.eraseAt - b.eraseAt)
  }

  async putPerson(session: string, person: PersonRow): Promise<void> {
    this.#open().sessions.get(session)?.names.set(person.id, person.name)
  }

  async people(session: string): Promise<PersonRow[]> {
    const names = [...(this.#open().sessions.get(session)?.names ?? [])]
    return names.map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  async forgetPerson(session: string, person: PersonId, what: 'name' | 'everything'): Promise<void> {
    const { sessions, keys } = this.#open()
    const kept = sessions.get(session)
    kept?.names.delete(person)
    if (what === 'name') return
    for (const image of kept?.images.values() ?? [])
      if (image.person === person) kept?.images.delete(image.id)
    for (const key of keys.values())
      if (key.session === session && key.person === person) keys.delete(key.hash)
  }

  async putKey(key: KeyRow): Promise<void> {
    const { sessions, keys } = this.#open()
    if (sessions.has(key.session)) keys.set(key.hash, { ...key })
  }

  async key(hash: string): Promise<KeyRow | undefined> {
    const key = this.#open().keys.get(hash)
    return key && { ...key }
  }

  async removeKey(hash: string): Promise<void> {
    this.#open().keys.delete(hash)
  }

  async putImage(image: ImageRow, { perPerson, perSession }: ImageCap): Promise<'kept' | 'full' | 'gone'> {
    const images = this.#open().sessions.get(image.session)?.images
    if (!images) return 'gone'
    if (images.has(image.id)) return 'kept'
    const own = [...images.values()].filter(({ person }) => person === image.person)
    if (images.size >= perSession || own.length >= perPerson) return 'full'
    images.set(image.id, copy(image))
    return 'kept'
  }

  async image(session: string, id: string): Promise<ImageRow | undefined> {
    const image = this.#open().sessions.get(session)?.images.get(id)
    return image && copy(image)
  }

  async images(session: string): Promise<string[]> {
    return [...(this.#open().sessions.get(session)?.images.keys() ?? [])]
  }

  async removeImage(session: string, id: string): Promise<void> {
    this.#open().sessions.get(session)?.images.delete(id)
  }

  #open(): MemoryDisk {
    if (this.#closed) throw new StoreUnavailable('the store is closed')
    return this.#disk
  }

  #find(matches: (row: SessionRow) => boolean): SessionRow | undefined {
    const kept = [...this.#open().sessions.values()].find(({ row }) => matches(row))
    return kept && { ...kept.row }
  }
}

const copy = (image: ImageRow): ImageRow => ({ ...image, bytes: image.bytes.slice() })
