// The backend behind a socket: websocket first, polling where that is blocked, and always coming back.
import { io, type Socket } from 'socket.io-client'
import type { ClientEvents, Pending, Refused, ServerEvents, Welcome } from '#shared/kernel/wire.ts'
import type { Backend, BackendEvents, OpenBackend } from './backend.ts'
import { canUnzip, unzipSnapshot } from './unzip.ts'

const TIME_PATIENCE_MS = 4_000

export type SocketSetting = {
  /** Origin of the server; where the page came from when it is absent. */
  readonly url?: string
  readonly token: string
  /** Outside a browser: the site to which this device says it belongs, because a server refuses strangers. */
  readonly origin?: string
}

class SocketBackend implements Backend {
  readonly #token: string
  readonly #events: BackendEvents
  readonly #socket: Socket<ServerEvents, ClientEvents>
  /** What arrived and is not told yet: a welcome takes a moment to unpack, and what follows it must wait. */
  #chain: Promise<void> = Promise.resolve()
  #connection = 0
  #refused = false

  constructor({ url, token, origin }: SocketSetting, events: BackendEvents) {
    this.#token = token
    this.#events = events
    const options = {
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 8_000,
      randomizationFactor: 0.5,
      timeout: 8_000,
      ...(origin !== undefined && { extraHeaders: { origin } }),
    }
    this.#socket = url === undefined ? io(options) : io(url, options)
    this.#listen()
  }

  hello(client: string, pending: readonly Pending[]): void {
    this.#emit('hello', { token: this.#token, client, pending: [...pending] })
  }

  send(message: Parameters<ClientEvents['cmd']>[0]): void {
    this.#emit('cmd', message)
  }

  async time(): Promise<number> {
    if (!this.#socket.connected) throw new Error('not connected')
    const answer: number = await this.#socket.timeout(TIME_PATIENCE_MS).emitWithAck('time')
    return answer
  }

  retry(): void {
    if (this.#refused) return
    this.#socket.disconnect()
    this.#socket.connect()
  }

  close(): void {
    this.#connection += 1
    this.#socket.removeAllListeners()
    this.#socket.disconnect()
  }

  preview(message: Parameters<ClientEvents['live']>[0]): void {
    if (this.#socket.connected) this.#socket.volatile.emit('live', message)
  }

  /** Never while there is no connection: socket.io would keep it and send it once more after ours. */
  #emit<E extends 'hello' | 'cmd'>(event: E, ...args: Parameters<ClientEvents[E]>): void {
    if (this.#socket.connected) this.#socket.emit(event, ...args)
  }

  #listen(): void {
    const socket = this.#socket
    const events = this.#events
    socket.on('connect', () => events.connected())
    socket.on('disconnect', (reason) => {
      this.#connection += 1
      events.disconnected()
      if (reason === 'io server disconnect' && !this.#refused) socket.connect()
    })
    socket.on('welcome', (welcome) => this.#then(() => this.#unpack(welcome)))
    socket.on('refused', ({ code }) => this.#refuse(code))
    socket.on('frame', (frame) => this.#then(() => events.frame(frame)))
    socket.on('own', (frame) => this.#then(() => events.own(frame)))
    socket.on('names', (names) => this.#then(() => events.names(names)))
    socket.on('online', (people) => this.#then(() => events.online(people)))
    socket.on('stuck', (stuck) => this.#then(() => events.stuck(stuck)))
    socket.on('live', ({ items }) => this.#then(() => events.live(items)))
  }

  #then(tell: () => void | Promise<void>): void {
    const connection = this.#connection
    this.#chain = this.#chain
      .then(() => (connection === this.#connection ? tell() : undefined))
      // A mistake in one reader must be seen, but must not stop what comes after it.
      .catch((error: unknown) =>
        queueMicrotask(() => {
          throw error
        }),
      )
  }

  async #unpack({ snapshot, ...welcome }: Welcome): Promise<void> {
    const connection = this.#connection
    if (!canUnzip()) return this.#refuse('old-browser')
    const opened = await unzipSnapshot(snapshot).catch(() => undefined)
    if (connection !== this.#connection) return
    if (opened) this.#events.welcome({ ...welcome, snapshot: opened })
    else this.retry()
  }

  #refuse(code: Refused['code'] | 'old-browser'): void {
    this.#refused = true
    this.#events.refused(code)
  }
}

/** Connections to the server for the owner of this token. */
export const openSocket =
  (setting: SocketSetting): OpenBackend =>
  (events) =>
    new SocketBackend(setting, events)
