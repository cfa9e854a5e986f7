// A whole session to shake: a log, one or two processes, and people whose devices come, go and restart.
import { memoryStorage, type KeyStore } from '#client/sync/storage.ts'
import { Sync, type Outcome } from '#client/sync/sync.ts'
import { session as sessionActivity } from '#shared/activities/session/index.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import type { Op, Rec } from '#shared/kernel/record.ts'
import { makeRegistry } from '#shared/kernel/registry.ts'
import { freshProgress } from '#shared/kernel/steps.ts'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { shaken } from './activity.ts'
import { HostileNetwork, type NetMalice } from './hostile-network.ts'
import { HostileStore, type Malice } from './hostile-store.ts'
import { ServerNode } from './node.ts'
import { makeRandom, type Random } from './random.ts'
import { VirtualTime } from './time.ts'

export const registry = makeRegistry([sessionActivity, shaken])
export const STEPS = ['s1', 's2'] as const
const LOG = 'fuzz'

/** One person with one device. `sync` is the page that is open now; `storage` outlives it. */
export type Guest = {
  readonly person: string | undefined
  readonly role: 'facilitator' | 'participant' | 'screen'
  readonly table: string | undefined
  readonly storage: KeyStore
  sync: Sync
}

/**
 * A command with what its device was told, when it was told. `as` is the pair under which the log knows it: its own, or
 * that of its key when it is kept without its sender.
 */
export type Told = {
  readonly client: string
  readonly n: number
  readonly cmd: string
  readonly as: string
  outcome?: Outcome
}

/** Something written without a sender, with the secret that only its device knows. */
export type Slip = { readonly secret: string; readonly id: string; readonly text: string }

const put = (id: string, kind: string, data: unknown, more: Partial<Rec> = {}): Op => [
  'put',
  { id, kind, step: SESSION, rev: 1, data, ...more },
]

const personData = (role: 'facilitator' | 'participant') => ({
  role,
  side: 'geen',
  proxy: false,
  left: false,
  observer: false,
  ready: null,
})

type Profile = {
  readonly nodes: number
  readonly people: number
  readonly net: NetMalice
  readonly store: Malice
}

export class World {
  readonly random: Random
  readonly time = new VirtualTime()
  readonly disk = new MemoryDisk()
  readonly told: Told[] = []
  readonly slips: Slip[] = []
  readonly guests: Guest[] = []
  readonly profile: Profile
  nodes: ServerNode[] = []
  readonly #net: HostileNetwork
  #pages = 0

  constructor(seed: number) {
    const random = makeRandom(seed)
    this.random = random
    const slowMs = random.pick([0, 5, 40, 300])
    this.profile = {
      nodes: random.pick([1, 1, 2]),
      people: 2 + random.upTo(3),
      net: {
        slowMs,
        breaks: random.pick([0, 0.01, 0.05]),
        repeats: random.pick([0, 0.1]),
        loses: random.pick([0, 0, 0.1]),
      },
      store: { slowMs: random.pick([0, 3, 60]), fails: random.pick([0, 0.02, 0.2]) },
    }
    this.#net = new HostileNetwork(random, this.time, this.profile.net, () => this.nodes)
  }

  /** Writes the first commit by hand and opens every device. */
  async start(): Promise<void> {
    const store = new MemoryStore(this.disk)
    await store.create({ id: LOG, code: 'FUZZ22', createdAt: 0, eraseAt: Number.MAX_SAFE_INTEGER })
    const roles = Array.from({ length: this.profile.people }, (_, index) =>
      index === 0 ? ('facilitator' as const) : ('participant' as const),
    )
    const ops: Op[] = [
      put('now', 'now', {
        current: null,
        leader: 'p0',
        paused: false,
        door: 'open',
        names: this.random.chance(0.5),
        called: 0,
        spotlight: null,
        endedAt: null,
      }),
      put('timer', 'timer', { endsAt: null, leftMs: null, totalMs: 0 }),
      ...STEPS.flatMap((id, order): Op[] => [
        put(id, 'step', { activity: 'shaken', title: id, goal: '', minutes: 5, order, config: {} }),
        ['put', freshProgress(id, shaken, 1)],
      ]),
      ...roles.map((role, index) =>
        put(`p${index}`, 'person', personData(role), { by: `p${index}`, table: index % 2 ? 'a' : 'b' }),
      ),
    ]
    const first = { seq: 1, at: 0, by: null, client: 'start', n: 1, step: SESSION, cmd: 'start', ops }
    await store.append(LOG, 0, [first])
    for (let index = 0; index < this.profile.nodes; index += 1) this.#startNode()
    roles.forEach((role, index) => this.#arrive(`p${index}`, role, index % 2 ? 'a' : 'b'))
    this.#arrive(undefined, 'screen', undefined)
  }

  act(guest: Guest, step: string, cmd: string, input: unknown, unsigned = false): void {
    const { sync, storage } = guest
    const { client } = sync
    const n = this.told.filter((one) => one.client === client).length + 1
    const answer = sync.act(step, cmd, input, { unsigned })
    const kept = storage.keys().find((key) => key.endsWith(`:out:${client}:${n}`))
    const { key } = JSON.parse(storage.get(kept ?? '') ?? '{}') as { key?: string }
    const told: Told = { client, n, cmd, as: key === undefined ? `${client}/${n}` : `${key}/1` }
    this.told.push(told)
    void answer.then((outcome) => {
      told.outcome = outcome
    })
  }

  /** The tab is closed, or the page loaded again: what is in its memory is gone. */
  reload(guest: Guest): void {
    guest.sync.suspend()
    guest.sync = this.#page(guest.person, guest.storage)
  }

  killNode(): void {
    const node = this.#net.anyNode()
    if (!node) return
    node.kill()
    this.nodes = this.nodes.filter((other) => other !== node)
    this.time.later(this.random.upTo(500), () => this.#startNode())
  }

  /** Everything works again, and every process looks at the log. */
  async heal(): Promise<void> {
    Object.assign(this.profile.net, { slowMs: 1, breaks: 0, repeats: 0, loses: 0 })
    Object.assign(this.profile.store, { slowMs: 0, fails: 0 })
    await this.time.pass(20_000)
    this.act(this.facilitator, SESSION, 'pause', { on: false })
    await this.time.pass(120_000)
    await this.poke()
    // A lost frame shows at the next one, so there must be a next one that everybody can see.
    this.act(this.facilitator, SESSION, 'call', {})
    await this.time.pass(5_000)
    await this.poke()
  }

  /** A command of each process for itself: a conflict makes it read what the other one wrote. */
  async poke(): Promise<void> {
    for (const [index, node] of [...this.nodes, ...this.nodes].entries()) {
      const live = await node.live()
      const envelope = { client: `poke${this.time.now}`, n: index + 1, step: SESSION, cmd: 'person.join' }
      const input = { id: 'p0', role: 'facilitator', side: 'geen', proxy: false }
      void live?.act({ ...envelope, input }, { person: null, role: 'system' })
      await this.time.pass(5_000)
    }
  }

  get facilitator(): Guest {
    const [first] = this.guests
    if (!first) throw new Error('nobody came')
    return first
  }

  #startNode(): void {
    const store = new HostileStore(this.disk, this.random, this.time, this.profile.store)
    this.nodes.push(new ServerNode(LOG, registry, store, this.time))
  }

  #arrive(person: string | undefined, role: Guest['role'], table: string | undefined): void {
    const storage = memoryStorage()
    this.guests.push({ person, role, table, storage, sync: this.#page(person, storage) })
  }

  #page(person: string | undefined, storage: KeyStore): Sync {
    this.#pages += 1
    return new Sync({
      session: LOG,
      registry,
      storage,
      open: this.#net.opener(person),
      timers: this.time.timers,
      client: `page${this.#pages}`,
    })
  }
}
