// One server process: the real sessions of the server, with sockets that are made of nothing but calls.
import type { Registry } from '#shared/kernel/registry.ts'
import type { CommandMessage, Pending, PreviewMessage, ServerEvents } from '#shared/kernel/wire.ts'
import { noLog } from '#server/log.ts'
import { Actors } from '#server/session/actors.ts'
import type { Line } from '#server/session/audience.ts'
import type { LiveSession } from '#server/session/live.ts'
import type { HostileStore } from './hostile-store.ts'
import type { VirtualTime } from './time.ts'

export type Message = {
  [E in keyof ServerEvents]: { readonly event: E; readonly payload: Parameters<ServerEvents[E]>[0] }
}[keyof ServerEvents]

/** What the network gives a process for one connection. */
export type Wire = { readonly id: string; deliver(message: Message): void; hangUp(): void }

type Open = { readonly wire: Wire; readonly line: Line; readonly rooms: Set<string>; entered?: Entered }
type Entered = { readonly live: LiveSession; readonly person: string | undefined; readonly client: string }

export class ServerNode {
  readonly store: HostileStore
  readonly #actors: Actors
  readonly #session: string
  readonly #open = new Map<string, Open>()
  alive = true

  constructor(session: string, registry: Registry, store: HostileStore, time: VirtualTime) {
    this.#session = session
    this.store = store
    this.#actors = new Actors({
      store,
      registry,
      broadcast: (room, event, payload, toss) => {
        for (const { wire, rooms } of this.#open.values())
          if (rooms.has(room) && !toss?.except.includes(wire.id)) wire.deliver({ event, payload } as Message)
      },
      frameMs: 10,
      clock: () => time.now,
      chance: () => 0.5,
      log: noLog,
      limits: { person: { perSecond: 6, burst: 4 }, session: { perSecond: 200, burst: 400 } },
      ended: () => undefined,
      frozen: () => undefined,
    })
  }

  live(): Promise<LiveSession | undefined> {
    return this.#actors.get(this.#session)
  }

  connect(wire: Wire): void {
    const rooms = new Set<string>()
    const line: Line = {
      id: wire.id,
      enter: (room) => void rooms.add(room),
      leave: (room) => void rooms.delete(room),
      send: (event, payload) => wire.deliver({ event, payload } as Message),
      toss: (event, payload) => wire.deliver({ event, payload } as Message),
      hangUp: () => wire.hangUp(),
    }
    this.#open.set(wire.id, { wire, line, rooms })
  }

  /** As the server's sockets do after their checks; `person` is what the token stands for. */
  async hello(
    id: string,
    person: string | undefined,
    client: string,
    pending: readonly Pending[],
  ): Promise<void> {
    const live = await this.live().catch(() => undefined)
    const open = this.#open.get(id)
    if (!open) return
    const standing = live?.standing(person)
    if (!live || !standing) return open.wire.hangUp()
    open.entered?.live.leave(open.line)
    open.entered = { live, person, client }
    live.welcome(open.line, standing, client, pending)
  }

  command(id: string, message: CommandMessage): void {
    const { live, person, client } = this.#open.get(id)?.entered ?? {}
    if (!live || person === undefined || client === undefined) return
    const standing = live.standing(person)
    if (standing) live.command({ ...message, client }, { person, role: standing.role })
  }

  preview(id: string, message: PreviewMessage): void {
    const { line, entered } = this.#open.get(id) ?? {}
    const standing = entered?.person === undefined ? undefined : entered.live.standing(entered.person)
    if (line && standing) entered?.live.preview(line, standing, message)
  }

  disconnect(id: string): void {
    const open = this.#open.get(id)
    this.#open.delete(id)
    open?.entered?.live.leave(open.line)
  }

  /** The process dies: nothing is finished, nothing is said. */
  kill(): void {
    this.alive = false
    this.store.kill()
    const wires = Array.from(this.#open.values(), ({ wire }) => wire)
    this.#open.clear()
    for (const wire of wires) wire.hangUp()
  }
}
