// A store that misbehaves when told to: it waits, loses its answer, lies in time, or is away.
import { MemoryStore } from '#server/store/memory.ts'
import { StoreUnavailable } from '#server/store/store.ts'
import type { Commit, Seq } from '#shared/kernel/record.ts'

/** What the next append does: `lost` writes and then fails; `slow` waits for `release`. */
export type Mishap = 'unavailable' | 'lost' | 'slow'

export class HostileStore extends MemoryStore {
  readonly mishaps: Mishap[] = []
  readonly batches: number[] = []
  away = false
  release: () => void = () => undefined

  override async append(
    session: string,
    after: Seq,
    commits: readonly Commit[],
  ): Promise<'ok' | 'conflict' | 'gone'> {
    const mishap = this.mishaps.shift()
    if (this.away || mishap === 'unavailable') throw new StoreUnavailable('away')
    if (mishap === 'slow') await new Promise<void>((resolve) => (this.release = resolve))
    const result = await super.append(session, after, commits)
    if (mishap === 'lost') throw new StoreUnavailable('lost')
    this.batches.push(commits.length)
    return result
  }

  override async read(session: string, after: Seq): Promise<Commit[]> {
    if (this.away) throw new StoreUnavailable('away')
    return super.read(session, after)
  }
}
