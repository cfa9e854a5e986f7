// All participants of the benchmark in one process: they speak the wire directly and count what arrives.
import { io, type Socket } from 'socket.io-client'
import type { Frame, OwnFrame } from '#shared/kernel/wire.ts'
import { noteId, sampleText, STEP, type Note } from './activity.ts'
import { lightParser } from './parser.ts'
import { answerWith } from './rpc.ts'
import type { Seat } from './server.ts'
import { Tally, type Stats } from './tally.ts'

const NOTES_EACH = 5
const LATE_MS = 2_000
let clients = 0

type Kind = 'own' | 'relay'
/** `hello` only takes a place at the relay; `join` asks it for everything that is there too. */
export type How = 'hello' | 'join'
type Guest = {
  readonly id: string
  readonly socket: Socket
  readonly room: number
  readonly token: string
  n: number
  readonly turns: Map<number, number>
  greeted: boolean
  told: (bytes: number) => void
}

const nothing = (): void => undefined

/** Everyone who is connected to one server. */
class Crowd {
  readonly #kind: Kind
  readonly #url: string
  readonly guests: Guest[] = []
  readonly #sizes = new Map<number, number>()
  #tally = new Tally()
  #turn = 1
  #lastFrame = ''
  #lastTurns: readonly number[] = []

  constructor(kind: Kind, url: string) {
    this.#kind = kind
    this.#url = url
  }

  /** Connects these; they say nothing yet. */
  async connect(seats: readonly Seat[]): Promise<void> {
    await Promise.all(seats.map((seat) => this.#connect(seat)))
  }

  /** So many who said nothing yet ask for everything, all at once; gives the bytes of what they were told. */
  async greet(count: number, how: How): Promise<number> {
    const silent = this.guests.filter(({ greeted }) => !greeted).slice(0, count)
    const bytes = await Promise.all(silent.map((guest) => this.#greet(guest, how)))
    return bytes.reduce((sum, more) => sum + more, 0)
  }

  /** Those who came last leave. */
  leave(count: number): void {
    for (const { socket, room, greeted } of this.guests.splice(-count)) {
      if (greeted) this.#sizes.set(room, (this.#sizes.get(room) ?? 1) - 1)
      socket.disconnect()
    }
  }

  /**
   * Lets them act in turn, so many times a second in total, and waits until all has arrived or is too late. They write
   * new notes and rewrite those, or with `people` the notes of theirs that were there in a session of so many people.
   */
  async run(rate: number, ms: number, people?: number): Promise<Stats> {
    const tally = (this.#tally = new Tally())
    const from = performance.now()
    let acts = 0
    while (performance.now() - from < ms) {
      const due = Math.min(Math.ceil((rate * ms) / 1_000), ((performance.now() - from) / 1_000) * rate)
      for (; acts < due; acts += 1) this.#act(acts, people)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    const until = performance.now() + LATE_MS
    while (!tally.complete && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 5))
    return tally.stats()
  }

  /** This one sends any command; resolves with the milliseconds until everyone else got a frame. */
  async signal(step: string, cmd: string, input: unknown, guest: number): Promise<number> {
    const waiting = this.guests.length
    const from = performance.now()
    return new Promise((resolve) => {
      let heard = 0
      this.#onFrame = () => {
        heard += 1
        if (heard < waiting) return
        this.#onFrame = undefined
        resolve(performance.now() - from)
      }
      this.#send(guest, step, cmd, input)
    })
  }

  #onFrame: (() => void) | undefined

  #act(index: number, people?: number): void {
    const place = index % this.guests.length
    const guest = this.guests[place]
    if (!guest) return
    const turn = (this.#turn += 1)
    this.#tally.sent(turn, this.#sizes.get(guest.room) ?? 0)
    const note: Note = { text: sampleText(turn), turn }
    const which = guest.n % NOTES_EACH
    const id = people === undefined ? `${guest.id}-${which}` : noteId(place + people * which)
    const n = this.#send(place, STEP, 'write', { id, ...note })
    guest.turns.set(n, turn)
  }

  #send(place: number, step: string, cmd: string, input: unknown): number {
    const guest = this.guests[place]
    if (!guest) throw new Error('nobody there')
    const n = (guest.n += 1)
    guest.socket.emit('cmd', { n, step, cmd, input })
    return n
  }

  #connect({ room, token }: Seat): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = `c-${(clients += 1)}`
      const socket = io(this.#url, {
        parser: lightParser((event, text, bytes) => this.#heard(guest, event, text, bytes)),
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        extraHeaders: { origin: this.#url },
      })
      const guest: Guest = { id, socket, room, token, n: 0, turns: new Map(), greeted: false, told: nothing }
      this.guests.push(guest)
      socket.on('connect', resolve)
      socket.on('connect_error', reject)
      socket.on('disconnect', (reason) => {
        if (reason !== 'io client disconnect') process.stderr.write(`a client lost its server: ${reason}\n`)
      })
    })
  }

  #greet(guest: Guest, how: How): Promise<number> {
    const { id, socket, token, room } = guest
    guest.greeted = true
    this.#sizes.set(room, (this.#sizes.get(room) ?? 0) + 1)
    return new Promise((resolve) => {
      guest.told = resolve
      if (how === 'join' && this.#kind === 'relay') socket.emit('join', { token }, nothing)
      else socket.emit('hello', { token, client: id, pending: [] })
    })
  }

  #heard(guest: Guest, event: string, text: string, bytes: number): void {
    if (event === 'refused') throw new Error(text)
    if (event === 'welcome' || event === 'ack') return guest.told(bytes)
    this.#tally.bytes += bytes
    if (event === 'own') {
      const [, own] = JSON.parse(text.slice(1)) as [string, OwnFrame]
      for (const { n, code } of own.answers) {
        if (code !== undefined) throw new Error(`refused: ${code}`)
        this.#acknowledged(guest, n)
      }
    }
    if (event !== 'frame') return
    this.#onFrame?.()
    // Everyone in a room gets the same text; reading it once is enough.
    if (text !== this.#lastFrame) {
      const [, { ops }] = JSON.parse(text.slice(1)) as [string, Frame]
      this.#lastFrame = text
      this.#lastTurns = ops.flatMap((op) => {
        const data = op[0] === 'put' ? (op[1].data as Partial<Note>) : {}
        return data.turn === undefined ? [] : [data.turn]
      })
    }
    for (const turn of this.#lastTurns) {
      this.#tally.seen(turn)
      if (this.#kind === 'relay')
        for (const [n, mine] of guest.turns) if (mine === turn) this.#acknowledged(guest, n)
    }
  }

  #acknowledged(guest: Guest, n: number): void {
    const turn = guest.turns.get(n)
    guest.turns.delete(n)
    if (turn !== undefined) this.#tally.acknowledged(turn)
  }
}

const crowds = new Map<string, Crowd>()
const crowdOf = (name: string): Crowd => {
  const crowd = crowds.get(name)
  if (!crowd) throw new Error(`no crowd ${name}`)
  return crowd
}

type To<More> = { readonly name: string } & More

export const clientHandlers = {
  open: ({ name, kind, url }: To<{ kind: Kind; url: string }>): void =>
    void crowds.set(name, new Crowd(kind, url)),
  connect: ({ name, seats }: To<{ seats: readonly Seat[] }>): Promise<void> => crowdOf(name).connect(seats),
  greet: ({ name, count, how }: To<{ count: number; how: How }>): Promise<number> =>
    crowdOf(name).greet(count, how),
  leave: ({ name, count }: To<{ count: number }>): void => crowdOf(name).leave(count),
  run: ({ name, rate, ms, people }: To<{ rate: number; ms: number; people?: number }>): Promise<Stats> =>
    crowdOf(name).run(rate, ms, people),
  signal: ({
    name,
    step,
    cmd,
    input,
    guest,
  }: To<{ step: string; cmd: string; input: unknown; guest: number }>): Promise<number> =>
    crowdOf(name).signal(step, cmd, input, guest),
}
export type ClientHandlers = typeof clientHandlers

export const serveClients = (): void => answerWith(clientHandlers)
