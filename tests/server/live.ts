// A toy session without a network: lines that write down what they get, commands from people.
import { gunzipSync } from 'node:zlib'
import { noLog } from '#server/log.ts'
import { Actors } from '#server/session/actors.ts'
import type { Broadcast, Line } from '#server/session/audience.ts'
import type { LiveSession } from '#server/session/live.ts'
import type { Outcome } from '#server/session/letter.ts'
import type { Store } from '#server/store/store.ts'
import type { Seen } from '#shared/kernel/visibility.ts'
import type { Frame, OwnFrame, Snapshot, Welcome } from '#shared/kernel/wire.ts'
import { toyOps, toyRegistry } from '#tests/toy/activity.ts'

export type Told = { readonly event: string; readonly payload: unknown }

/** A socket that only remembers. */
export class FakeLine implements Line {
  readonly id: string
  readonly rooms = new Set<string>()
  told: Told[] = []
  open = true

  constructor(id: string) {
    this.id = id
  }

  enter(room: string): void {
    this.rooms.add(room)
  }

  leave(room: string): void {
    this.rooms.delete(room)
  }

  send(event: string, payload: unknown): void {
    this.told.push({ event, payload: structuredClone(payload) })
  }

  toss(event: string, payload: unknown): void {
    this.send(event, payload)
  }

  hangUp(): void {
    this.open = false
  }

  of<T>(event: string): T[] {
    return this.told.filter((told) => told.event === event).map(({ payload }) => payload as T)
  }

  get frames(): Frame[] {
    return this.of('frame')
  }

  get owns(): OwnFrame[] {
    return this.of('own')
  }

  /** What this device would show after everything it was told. */
  get shows(): Map<string, Seen> {
    const shown = new Map<string, Seen>()
    for (const { event, payload } of this.told) {
      if (event === 'welcome') {
        shown.clear()
        const { snapshot, own } = payload as Welcome
        const unpacked = JSON.parse(gunzipSync(snapshot).toString()) as Snapshot
        for (const one of [...unpacked.records, ...own]) shown.set(one.id, one)
      } else if (event === 'frame' || event === 'own')
        for (const op of (payload as Frame).ops) {
          if (op[0] === 'put') shown.set(op[1].id, op[1])
          else shown.delete(op[1])
        }
    }
    return shown
  }
}

export const SESSION_ID = 'toy-session'

export class ToyHouse {
  readonly actors: Actors
  readonly store: Store
  readonly lines: FakeLine[] = []
  encodings = 0
  #n = 0

  constructor(store: Store, frameMs = 5) {
    this.store = store
    const broadcast: Broadcast = (room, event, payload, toss) => {
      this.encodings += 1
      for (const line of this.lines)
        if (line.rooms.has(room) && !toss?.except.includes(line.id)) line.send(event, payload)
    }
    const limit = { perSecond: 10_000, burst: 10_000 }
    this.actors = new Actors({
      store,
      frameMs,
      broadcast,
      registry: toyRegistry,
      clock: Date.now,
      chance: () => 0.5,
      log: noLog,
      limits: { person: limit, session: limit },
      ended: () => undefined,
      frozen: () => undefined,
    })
  }

  async make(names = false): Promise<LiveSession> {
    await this.store.create({ id: SESSION_ID, code: 'CDFHJK', createdAt: 0, eraseAt: 1e15 })
    const commit = { seq: 1, at: 0, by: null, client: 'create/1', n: 1, step: 'session', cmd: 'create' }
    await this.store.append(SESSION_ID, 0, [{ ...commit, ops: toyOps(names) }])
    return this.live()
  }

  async live(): Promise<LiveSession> {
    const live = await this.actors.get(SESSION_ID)
    if (!live) throw new Error('no session')
    return live
  }

  /** Connects a device of this person, or a screen. */
  async connect(person?: string): Promise<FakeLine> {
    const live = await this.live()
    const line = new FakeLine(`line-${this.lines.length}`)
    this.lines.push(line)
    live.welcome(line, live.standing(person) ?? { role: 'screen' }, 'client', [])
    return line
  }

  /** Sends a command as this person and gives its outcome; the answer also goes into the own frame. */
  async act(
    person: string,
    cmd: string,
    input: unknown = {},
    step = 's1',
    n = (this.#n += 1),
  ): Promise<Outcome> {
    const live = await this.live()
    const role = live.standing(person)?.role ?? 'participant'
    return live.act({ client: `c-${person}`, n, step, cmd, input }, { person, role })
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until it is so; throws when it does not become so. */
export const until = async (so: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 500; turn += 1) {
    if (so()) return
    // oxlint-disable-next-line no-await-in-loop
    await pause(10)
  }
  throw new Error('it did not happen')
}
