// The socket side: who may connect, saying hello, sending commands, and hanging up on those who misbehave.
import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import * as z from 'zod/mini'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import {
  CommandMessage,
  Hello,
  MAX_PACKET,
  PreviewMessage,
  type ClientEvents,
  type Refused,
  type ServerEvents,
} from '#shared/kernel/wire.ts'
import type { Standing } from '#shared/kernel/visibility.ts'
import { hashSecret } from './access.ts'
import { Bucket } from './limits.ts'
import { kindOf, type Log } from './log.ts'
import { isOwnOrigin, type OriginRule } from './origin.ts'
import { webSockets, type Patience } from './patience.ts'
import type { Actors } from './session/actors.ts'
import type { Broadcast, EventName, Line, Payload } from './session/audience.ts'
import type { LiveSession } from './session/live.ts'

export type Io = Server<ClientEvents, ServerEvents>
type Wire = Socket<ClientEvents, ServerEvents>

const MOST_SOCKETS_PER_PERSON = 10
/** Whatever a socket sends, sensible or not. Far above what an outbox sends after a long time without connection. */
const PACKETS = { perSecond: 300, burst: 2_000 }
/** Live previews: what is beyond it is dropped, because the next one says the same. */
const PREVIEWS = { perSecond: 30, burst: 30 }
/** Beyond the most sockets there is room for a few more, only to be told that the server is full. */
const ROOM_TO_REFUSE = 50
const HELLOS = { perSecond: 1, burst: 20 }

export type SocketSetting = {
  readonly actors: Actors
  readonly maxPeople: number
  readonly maxSockets: number
  /** Within how many milliseconds a socket must say who it is. */
  readonly helloMs: number
  readonly clock: () => number
  readonly log: Log
}

/** What a socket is after its hello. */
type Entered = { readonly live: LiveSession; readonly standing: Standing; readonly client: string }

type IoSetting = {
  readonly origin: OriginRule
  readonly maxSockets: number
  readonly patience: Pick<Patience, 'join' | 'ping' | 'close'>
}

/** Socket.IO on this HTTP server; nobody is served before `serveSockets`. */
export const makeIo = (http: HttpServer, { origin, maxSockets, patience }: IoSetting): Io => {
  const io: Io = new Server(http, {
    transports: ['websocket', 'polling'],
    serveClient: false,
    maxHttpBufferSize: MAX_PACKET + 4_000,
    perMessageDeflate: false,
    httpCompression: false,
    wsEngine: webSockets(patience.close),
    connectTimeout: patience.join,
    pingInterval: patience.ping,
    pingTimeout: patience.ping,
    allowRequest: (request, callback) => {
      if (!isOwnOrigin(request.headers, origin)) callback('origin', false)
      else if (io.engine.clientsCount >= maxSockets + ROOM_TO_REFUSE) callback('full', false)
      else callback(null, true)
    },
  })
  return io
}

/** Rooms are local: every node sends to its own sockets. */
export const broadcastOf =
  (io: Io): Broadcast =>
  (room, event, payload, toss) => {
    const to = toss ? io.local.volatile.to(room).except([...toss.except]) : io.local.to(room)
    to.emit(event, ...([payload] as never))
  }

class SocketLine implements Line {
  readonly #socket: Wire

  constructor(socket: Wire) {
    this.#socket = socket
  }

  get id(): string {
    return this.#socket.id
  }

  enter(room: string): void {
    void this.#socket.join(room)
  }

  leave(room: string): void {
    void this.#socket.leave(room)
  }

  send<E extends EventName>(event: E, payload: Payload<E>): void {
    this.#socket.emit(event, ...([payload] as never))
  }

  toss<E extends EventName>(event: E, payload: Payload<E>): void {
    this.#socket.volatile.emit(event, ...([payload] as never))
  }

  hangUp(): void {
    this.#socket.disconnect(true)
  }
}

/** Starts answering. A socket is in no room and gets nothing before its hello was checked. */
export const serveSockets = (io: Io, setting: SocketSetting): void => {
  io.on('connection', (socket) => {
    if (io.sockets.sockets.size <= setting.maxSockets) return new Connection(socket, setting)
    socket.emit('refused', { code: 'server-full' })
    return socket.disconnect(true)
  })
}

class Connection {
  readonly #socket: Wire
  readonly #setting: SocketSetting
  readonly #line: Line
  readonly #packets: Bucket
  readonly #hellos: Bucket
  readonly #late: NodeJS.Timeout
  /** Made for who shows something: most never do. */
  #previews: Bucket | undefined
  #entered: Entered | undefined
  #hello = 0

  constructor(socket: Wire, setting: SocketSetting) {
    this.#socket = socket
    this.#setting = setting
    this.#line = new SocketLine(socket)
    this.#packets = new Bucket(PACKETS, setting.clock())
    this.#hellos = new Bucket(HELLOS, setting.clock())
    this.#late = setTimeout(() => socket.disconnect(true), setting.helloMs)
    socket.use((_, next) => {
      if (this.#packets.take(setting.clock())) next()
      else socket.disconnect(true)
    })
    socket.on('hello', (message: unknown) => void this.#enter(message))
    socket.on('cmd', (message: unknown) => this.#command(message))
    socket.on('live', (message: unknown) => this.#preview(message))
    socket.on('time', (answer: unknown) => {
      if (typeof answer === 'function') answer(setting.clock())
    })
    socket.on('disconnect', () => {
      clearTimeout(this.#late)
      this.#hello += 1
      this.#entered?.live.leave(this.#line)
    })
  }

  async #enter(message: unknown): Promise<void> {
    const turn = (this.#hello += 1)
    if (!this.#hellos.take(this.#setting.clock())) return this.#line.hangUp()
    const hello = z.safeParse(Hello, message)
    if (!hello.success) return this.#refuse('bad-input')
    try {
      const found = await this.#find(hello.data.token)
      if (turn !== this.#hello || !this.#socket.connected) return
      if (!found) return this.#refuse('unknown')
      const { live, standing } = found
      this.#entered?.live.leave(this.#line)
      this.#entered = undefined
      if (this.#isFull(found)) return this.#refuse('full')
      const { client, pending } = hello.data
      this.#entered = { live, standing, client }
      clearTimeout(this.#late)
      live.welcome(this.#line, standing, client, pending)
    } catch (error) {
      this.#setting.log('hello-failed', { reason: kindOf(error) })
      // The store is away: the device tries again by itself when its connection falls.
      this.#socket.conn.close()
    }
  }

  /** One and the same answer for a key that never was, of an erased session, or of a person that is not there. */
  async #find(token: string): Promise<{ live: LiveSession; standing: Standing } | undefined> {
    const { actors } = this.#setting
    const key = await actors.store.key(hashSecret(token))
    if (!key || (key.purpose !== 'person' && key.purpose !== 'screen')) return undefined
    const live = await actors.get(key.session)
    const standing = live?.standing(key.purpose === 'person' ? (key.person ?? '') : undefined)
    return live && standing && { live, standing }
  }

  #isFull({ live: { audience }, standing }: { live: LiveSession; standing: Standing }): boolean {
    if (audience.size >= this.#setting.maxPeople * 2 + 20) return true
    return standing.me !== undefined && audience.seatsOf(standing.me).length >= MOST_SOCKETS_PER_PERSON
  }

  #command(message: unknown): void {
    const entered = this.#entered
    if (!entered) return
    const { live, client } = entered
    const parsed = z.safeParse(CommandMessage, message)
    const n = z.safeParse(z.looseObject({ n: CommandMessage.shape.n }), message)
    const person = entered.standing.me
    if (!parsed.success || person === undefined) {
      const code: ErrorCode = parsed.success ? 'not-allowed' : 'bad-input'
      const answer = n.success && { client, n: n.data.n, code }
      if (answer && person !== undefined) live.refuse(person, answer)
      else if (answer) this.#line.send('own', { after: 0, upto: 0, ops: [], answers: [answer] })
      return
    }
    const standing = live.standing(person)
    if (!standing) return
    live.command({ ...parsed.data, client }, { person, role: standing.role })
  }

  #preview(message: unknown): void {
    const { live, standing } = this.#entered ?? {}
    if (!live || standing?.me === undefined) return
    const at = this.#setting.clock()
    this.#previews ??= new Bucket(PREVIEWS, at)
    if (!this.#previews.take(at)) return
    const parsed = z.safeParse(PreviewMessage, message)
    const now = live.standing(standing.me)
    if (parsed.success && now) live.preview(this.#line, now, parsed.data)
  }

  #refuse(code: Refused['code']): void {
    this.#entered?.live.leave(this.#line)
    this.#entered = undefined
    this.#line.send('refused', { code })
    this.#line.hangUp()
  }
}
