// A device on which somebody prepares alone: the real backend and kernel on a store in memory that can be made to fail.
import { vi } from 'vitest'
import { registry } from '#shared/activities/registry.ts'
import { defaultContent } from '#shared/content/load.ts'
import { nowOf, progressOf, SESSION } from '#shared/kernel/facts.ts'
import type { Commit } from '#shared/kernel/record.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { SoloHost, type Kept } from '#shared/solo/host.ts'
import { movesFrom } from '#shared/solo/walk.ts'
import { openSolo, type Neighbours } from '#client/solo/backend.ts'
import type { Preparation, SoloStore } from '#client/solo/store.ts'
import { memoryStorage } from '#client/sync/storage.ts'
import { Sync } from '#client/sync/sync.ts'

const START = 1_700_000_000_000

type Row = { preparation: Preparation; kept: Kept; tail: Commit[] }

/** What is read back is another copy, as from a disk. */
const copy = <T>(value: T): T => structuredClone(value)

export class MemoryStore implements SoloStore {
  readonly rows = new Map<string, Row>()
  /** Nothing is kept while this is true. */
  full = false
  /** Runs before each write, to do something in between. */
  before: (() => Promise<void>) | undefined

  list() {
    return Promise.resolve(Array.from(this.rows.values(), ({ preparation }) => copy(preparation)))
  }

  add(preparation: Preparation, kept: Kept) {
    this.rows.set(preparation.id, copy({ preparation, kept, tail: [] }))
    return Promise.resolve()
  }

  load(id: string) {
    return Promise.resolve(copy(this.rows.get(id)))
  }

  async append(id: string, after: number, commit: Commit, at: number, kept?: Kept) {
    await this.before?.()
    const row = this.rows.get(id)
    if (!row) return 'gone' as const
    if (this.full) throw new Error('full')
    if (row.preparation.seq !== after) return 'conflict' as const
    row.preparation = { ...row.preparation, seq: commit.seq, changedAt: at }
    if (kept) Object.assign(row, { kept: copy(kept), tail: [] })
    else row.tail.push(copy(commit))
    return 'ok' as const
  }

  rename(id: string, name: string) {
    const row = this.rows.get(id)
    if (row) row.preparation = { ...row.preparation, name }
    return Promise.resolve()
  }

  remove(id: string) {
    this.rows.delete(id)
    return Promise.resolve()
  }
}

export class SoloDevice {
  readonly store = new MemoryStore()
  readonly #looks = new Set<() => void>()
  #ticks = 0

  async begin(id = 'een'): Promise<string> {
    const host = SoloHost.begin(registry, defaultContent, { now: START, chance: 0.5 }, '2026-11-29')
    const kept = host.kept()
    await this.store.add({ id, name: 'Mijn eerste', createdAt: START, changedAt: START, seq: kept.seq }, kept)
    return id
  }

  /** A tab on this preparation. */
  tab(id: string, storage = memoryStorage()): Tab {
    const neighbours = (look: () => void): Neighbours => {
      this.#looks.add(look)
      return {
        tell: () => {
          for (const other of this.#looks) if (other !== look) other()
        },
        close: () => this.#looks.delete(look),
      }
    }
    const open = openSolo({
      id,
      store: this.store,
      registry,
      now: () => START + (this.#ticks += 1),
      chance: () => 0.5,
      neighbours,
    })
    return new Tab(new Sync({ session: id, registry, storage, open }))
  }

  /** The preparation as it is kept, opened anew. */
  async host(id: string): Promise<SoloHost> {
    const loaded = await this.store.load(id)
    if (!loaded) throw new Error(`there is no preparation ${id}`)
    return new SoloHost(registry, loaded.kept, loaded.tail)
  }
}

export class Tab {
  readonly sync: Sync

  constructor(sync: Sync) {
    this.sync = sync
  }

  /** This tab, once it can be read. */
  joined(): Promise<this> {
    return vi.waitFor(() => {
      if (!this.sync.store.pieces.status.joined) throw new Error('not open yet')
      return this
    })
  }

  get records() {
    return this.sync.store.records
  }

  get place() {
    const step = nowOf(this.records)?.current ?? null
    return { step, stage: step === null ? null : (progressOf(this.records, step)?.stage ?? null) }
  }

  get activity(): string {
    return programmeOf(this.records).find(({ id }) => id === this.place.step)?.activity ?? ''
  }

  async must(step: string, cmd: string, input: unknown): Promise<void> {
    const answer = await this.sync.act(step, cmd, input)
    if (!answer.ok) throw new Error(`${cmd} was refused: ${answer.code} ${answer.field ?? ''}`)
  }

  /** "Verder" (1) or "Terug" (-1). False when there is nothing there. */
  async go(further: 1 | -1): Promise<boolean> {
    const stageOf = (step: string): string | undefined => progressOf(this.records, step)?.stage
    const moves = movesFrom({ registry, programme: programmeOf(this.records), stageOf }, this.place, further)
    for (const { cmd, input } of moves) await this.must(SESSION, cmd, input)
    return moves.length > 0
  }
}
