// Connections that are slow, break at any moment, repeat what a device sent, and lose frames of a class.
import { gunzipSync } from 'node:zlib'
import type { Backend, BackendEvents, OpenBackend } from '#client/sync/backend.ts'
import type { CommandMessage, Pending, PreviewMessage, Snapshot } from '#shared/kernel/wire.ts'
import type { Message, ServerNode } from './node.ts'
import type { Random } from './random.ts'
import type { VirtualTime } from './time.ts'

export type NetMalice = { slowMs: number; breaks: number; repeats: number; loses: number }

type Connection = {
  readonly id: string
  readonly node: ServerNode
  alive: boolean
  toServer: number
  toClient: number
}

export class HostileNetwork {
  readonly random: Random
  readonly time: VirtualTime
  readonly malice: NetMalice
  readonly #nodes: () => readonly ServerNode[]
  #count = 0

  constructor(random: Random, time: VirtualTime, malice: NetMalice, nodes: () => readonly ServerNode[]) {
    this.random = random
    this.time = time
    this.malice = malice
    this.#nodes = nodes
  }

  /** What a device of this person opens; undefined is the projector. */
  opener(person: string | undefined): OpenBackend {
    return (events) => new HostileBackend(this, person, events)
  }

  anyNode(): ServerNode | undefined {
    const alive = this.#nodes().filter((node) => node.alive)
    return alive[this.random.upTo(Math.max(0, alive.length - 1))]
  }

  nextId(): string {
    this.#count += 1
    return `wire${this.#count}`
  }

  /** When something that is sent now arrives, given when the one before it arrives: in order, but slow. */
  arrival(before: number): number {
    return Math.max(before, this.time.now + this.random.upTo(this.malice.slowMs))
  }
}

class HostileBackend implements Backend {
  readonly #net: HostileNetwork
  readonly #person: string | undefined
  readonly #events: BackendEvents
  #connection: Connection | undefined
  #closed = false

  constructor(net: HostileNetwork, person: string | undefined, events: BackendEvents) {
    this.#net = net
    this.#person = person
    this.#events = events
    this.#connectLater()
  }

  hello(client: string, pending: readonly Pending[]): void {
    const waiting = structuredClone(pending)
    this.#send(({ node, id }) => void node.hello(id, this.#person, client, waiting))
  }

  send(message: CommandMessage): void {
    const text = JSON.stringify(message)
    const deliver = ({ node, id }: Connection): void => node.command(id, JSON.parse(text) as CommandMessage)
    this.#send(deliver)
    if (this.#net.random.chance(this.#net.malice.repeats)) this.#send(deliver)
  }

  preview(message: PreviewMessage): void {
    const text = JSON.stringify(message)
    this.#send(({ node, id }) => node.preview(id, JSON.parse(text) as PreviewMessage))
  }

  async time(): Promise<number> {
    const connection = this.#connection
    await this.#net.time.wait(this.#net.random.upTo(this.#net.malice.slowMs))
    if (!connection?.alive) throw new Error('no answer')
    return this.#net.time.now
  }

  retry(): void {
    this.#break()
    this.#connectLater()
  }

  close(): void {
    this.#closed = true
    this.#break()
  }

  #connectLater(): void {
    this.#net.time.later(1 + this.#net.random.upTo(300), () => this.#connect())
  }

  #connect(): void {
    if (this.#closed || this.#connection) return
    const node = this.#net.anyNode()
    if (!node) return this.#connectLater()
    const connection = { id: this.#net.nextId(), node, alive: true, toServer: 0, toClient: 0 }
    this.#connection = connection
    node.connect({
      id: connection.id,
      deliver: (message) => this.#receive(connection, message),
      hangUp: () => this.#net.time.later(0, () => this.#lost(connection)),
    })
    this.#events.connected()
  }

  /** What was sent right before a connection broke may still arrive, even after what the next connection sends. */
  #send(deliver: (connection: Connection) => void): void {
    const connection = this.#connection
    if (!connection) return
    connection.toServer = this.#net.arrival(connection.toServer)
    this.#net.time.later(connection.toServer - this.#net.time.now, () => deliver(connection))
    if (this.#net.random.chance(this.#net.malice.breaks))
      this.#net.time.later(0, () => this.#lost(connection))
  }

  #receive(connection: Connection, message: Message): void {
    const losable = message.event === 'frame' || message.event === 'live'
    if (losable && this.#net.random.chance(this.#net.malice.loses)) return
    const text = message.event === 'welcome' ? '' : JSON.stringify(message)
    connection.toClient = this.#net.arrival(connection.toClient)
    this.#net.time.later(connection.toClient - this.#net.time.now, () => {
      if (!connection.alive) return
      if (this.#net.random.chance(this.#net.malice.breaks)) return this.#lost(connection)
      this.#tell(text === '' ? message : (JSON.parse(text) as Message))
    })
  }

  #tell({ event, payload }: Message): void {
    switch (event) {
      case 'welcome': {
        const snapshot = JSON.parse(gunzipSync(payload.snapshot).toString()) as Snapshot
        return this.#events.welcome({ ...structuredClone(payload), snapshot })
      }
      case 'refused':
        return this.#events.refused(payload.code)
      case 'frame':
        return this.#events.frame(payload)
      case 'own':
        return this.#events.own(payload)
      case 'names':
        return this.#events.names(payload)
      case 'online':
        return this.#events.online(payload)
      case 'stuck':
        return this.#events.stuck(payload)
      case 'live':
        return this.#events.live(payload.items)
    }
  }

  #lost(connection: Connection): void {
    if (!connection.alive) return
    connection.alive = false
    this.#net.time.later(this.#net.random.upTo(200), () => connection.node.disconnect(connection.id))
    if (this.#connection !== connection) return
    this.#connection = undefined
    if (this.#closed) return
    this.#events.disconnected()
    this.#connectLater()
  }

  #break(): void {
    if (this.#connection) this.#lost(this.#connection)
  }
}
