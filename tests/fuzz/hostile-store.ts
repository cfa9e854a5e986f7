// A store that is slow, fails, and sometimes fails after it wrote; and whose process can die in the middle of it all.
import { MemoryStore, type MemoryDisk } from '#server/store/memory.ts'
import { StoreUnavailable } from '#server/store/store.ts'
import type { Random } from './random.ts'
import type { VirtualTime } from './time.ts'

export type Malice = { slowMs: number; fails: number }

const never = (): Promise<never> => new Promise(() => undefined)

/** `malice` may change while it runs: at the end of a run the store is healed. */
export class HostileStore extends MemoryStore {
  readonly #random: Random
  readonly #time: VirtualTime
  readonly #malice: Malice
  #dead = false

  constructor(disk: MemoryDisk, random: Random, time: VirtualTime, malice: Malice) {
    super(disk)
    this.#random = random
    this.#time = time
    this.#malice = malice
  }

  /** The process is gone: what it still asks for is never answered. */
  kill(): void {
    this.#dead = true
  }

  override async append(...args: Parameters<MemoryStore['append']>): ReturnType<MemoryStore['append']> {
    await this.#slow()
    if (this.#failing()) throw new StoreUnavailable('before it was written')
    const result = await super.append(...args)
    await this.#slow()
    if (this.#failing()) throw new StoreUnavailable('after it was written')
    return result
  }

  override async read(...args: Parameters<MemoryStore['read']>): ReturnType<MemoryStore['read']> {
    await this.#slow()
    if (this.#failing()) throw new StoreUnavailable('while reading')
    return super.read(...args)
  }

  override async forget(...args: Parameters<MemoryStore['forget']>): Promise<void> {
    await this.#badly(() => super.forget(...args))
  }

  override async letGo(...args: Parameters<MemoryStore['letGo']>): Promise<void> {
    await this.#badly(() => super.letGo(...args))
  }

  override async saveSnapshot(...args: Parameters<MemoryStore['saveSnapshot']>): Promise<void> {
    await this.#badly(() => super.saveSnapshot(...args))
  }

  /** Slow, and failing before or after it was done. */
  async #badly(act: () => Promise<void>): Promise<void> {
    await this.#slow()
    if (this.#failing()) throw new StoreUnavailable('before it was written')
    await act()
    if (this.#failing()) throw new StoreUnavailable('after it was written')
  }

  #failing(): boolean {
    return this.#random.chance(this.#malice.fails)
  }

  async #slow(): Promise<void> {
    if (this.#malice.slowMs > 0) await this.#time.wait(this.#random.upTo(this.#malice.slowMs))
    if (this.#dead) await never()
  }
}
