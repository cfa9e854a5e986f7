// Delivers what tabs that are gone left behind: each under its own client id, over a connection of its own.
import type { Answer } from '#shared/kernel/wire.ts'
import type { Lane, LaneSetting } from './lane.ts'
import type { Outbox } from './outbox.ts'
import type { Tabs } from './tabs.ts'

export type CouriersSetting = {
  readonly outbox: Outbox
  readonly tabs: Tabs
  readonly lane: (client: string, events: LaneSetting['events']) => Lane
  /** Answers that came over such a connection. */
  readonly answers: (answers: readonly Answer[]) => void
  /** There is more or less that waits. */
  readonly changed: () => void
}

type Courier = { lane: Lane; release: () => void }

const nothing = (): void => undefined

export class Couriers {
  readonly #setting: CouriersSetting
  readonly #active = new Map<string, Courier>()
  #closed = false
  #looking = false

  constructor(setting: CouriersSetting) {
    this.#setting = setting
  }

  lane(client: string): Lane | undefined {
    return this.#active.get(client)?.lane
  }

  lanes(): Lane[] {
    return Array.from(this.#active.values(), (courier) => courier.lane)
  }

  /** Looks once for what was left behind. Where tabs cannot be told apart, only the start of a page does so. */
  async look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    for (const client of this.#setting.outbox.leftovers()) {
      const release = await this.#setting.tabs.hold(client).catch(() => undefined)
      if (release) this.#start(client, release)
    }
    this.#looking = false
  }

  /** At every welcome: a tab may have closed while this one lives. */
  async lookAgain(): Promise<void> {
    const again = this.#closed
    this.#closed = false
    if (again || this.#setting.tabs.sure) await this.look()
  }

  /** Lets go of those that have nothing left to deliver. */
  tidy(): void {
    for (const client of this.#active.keys())
      if (this.#setting.outbox.of(client).length === 0) this.#stop(client)
  }

  close(): void {
    this.#closed = true
    for (const client of this.#active.keys()) this.#stop(client)
  }

  #start(client: string, release: () => void): void {
    const { outbox, lane, changed } = this.#setting
    if (this.#closed || this.#active.has(client) || !outbox.adopt(client)) return release()
    const made = lane(client, {
      welcome: () => {
        this.tidy()
        changed()
      },
      own: (frame) => this.#setting.answers(frame.answers),
      refused: () => this.#stop(client),
      disconnected: nothing,
      frame: nothing,
      names: nothing,
      online: nothing,
      stuck: nothing,
      live: nothing,
    })
    this.#active.set(client, { lane: made, release })
    changed()
  }

  #stop(client: string): void {
    const courier = this.#active.get(client)
    if (!courier) return
    this.#active.delete(client)
    this.#setting.outbox.release(client)
    courier.lane.close()
    courier.release()
  }
}
