// The servers that are up together in one part of the benchmark, with everyone who is connected to them.
import { Child, type Usage } from './rpc.ts'
import type { ClientHandlers, How } from './clients.ts'
import type { RelayHandlers, RelayShape } from './relay.ts'
import type { Seat, ServerHandlers, ServerShape } from './server.ts'
import type { Stats } from './tally.ts'

type Under = { readonly child: Child<ServerHandlers> | Child<RelayHandlers>; readonly seats: readonly Seat[] }

export type Step = Stats & {
  /** Microseconds of the server's processor. */
  readonly cpu: number
}

export class Stage {
  readonly clients: Child<ClientHandlers>
  readonly #path: string
  readonly #profile: string | undefined
  readonly #under = new Map<string, Under>()

  /** `profile` is a folder for processor profiles of this server. */
  constructor(path: string, profile?: string) {
    this.#path = path
    this.#profile = profile
    this.clients = new Child(path, 'clients')
  }

  async server(name: string, shape: Partial<ServerShape>): Promise<readonly Seat[]> {
    const whole = {
      sessions: 4,
      people: 50,
      notes: 0,
      stage: 'open' as const,
      syncMs: 0,
      group: true,
      ...shape,
    }
    const profile = this.#profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${this.#profile}`]
    const child = new Child<ServerHandlers>(this.#path, 'server', ['--expose-gc', ...profile])
    const { url, seats, facilitators } = await child.ask('start', whole)
    this.#under.set(name, { child, seats })
    await this.clients.ask('open', { name, kind: 'own', url })
    return facilitators
  }

  async relay(name: string, shape: Partial<RelayShape> = {}): Promise<void> {
    const child = new Child<RelayHandlers>(this.#path, 'relay', ['--expose-gc'])
    const { url, seats } = await child.ask('start', { sessions: 4, people: 50, notes: 0, ...shape })
    this.#under.set(name, { child, seats })
    await this.clients.ask('open', { name, kind: 'relay', url })
  }

  seats(name: string): readonly Seat[] {
    return this.#get(name).seats
  }

  /** Connects these (everyone when absent) and lets them ask for everything; gives the bytes of what they were told. */
  async enter(name: string, seats = this.seats(name), how: How = 'hello'): Promise<number> {
    await this.clients.ask('connect', { name, seats })
    return this.clients.ask('greet', { name, count: seats.length, how })
  }

  usage(name: string, collect = false): Promise<Usage> {
    const { child } = this.#get(name)
    return (child as Child<RelayHandlers>).ask('usage', { collect })
  }

  /** Processor time of this server while `action` runs, in microseconds. */
  async cpuOf(name: string, action: () => Promise<unknown>): Promise<number> {
    const before = await this.usage(name)
    await action()
    return (await this.usage(name)).cpu - before.cpu
  }

  /** One step of the load. */
  async run(name: string, rate: number, ms: number): Promise<Step> {
    const before = await this.usage(name)
    const stats = await this.clients.ask('run', { name, rate, ms })
    return { ...stats, cpu: (await this.usage(name)).cpu - before.cpu }
  }

  /** Milliseconds of one commit on the disk of this server. */
  syncOf(name: string): Promise<number> {
    return (this.#get(name).child as Child<ServerHandlers>).ask('measureSync', undefined)
  }

  async close(): Promise<void> {
    await this.clients.end()
    for (const { child } of this.#under.values()) await child.end()
  }

  #get(name: string): Under {
    const under = this.#under.get(name)
    if (!under) throw new Error(`no server ${name}`)
    return under
  }
}

/** Runs the same step on each of these in turn, as often as said, and gives the steps by name. */
export const rotate = async (
  stage: Stage,
  names: readonly string[],
  { rate, ms, cycles }: { readonly rate: number; readonly ms: number; readonly cycles: number },
): Promise<ReadonlyMap<string, Step[]>> => {
  const steps = new Map(names.map((name) => [name, [] as Step[]]))
  // Code that runs often is compiled better after a while; that is not what is compared.
  for (let warm = 0; warm < 3; warm += 1) for (const name of names) await stage.run(name, rate, ms)
  for (let cycle = 0; cycle < cycles; cycle += 1)
    for (const [name, list] of steps) list.push(await stage.run(name, rate, ms))
  return steps
}

/** A server holds a rate when 99 of 100 deliveries take less than this, and none is missing. */
const HELD_MS = 100

/** Steps up the rate of each server in turn until it does not hold twice in a row; gives the deliveries per second it held last. */
export const held = async (
  stage: Stage,
  names: readonly string[],
  {
    from,
    growth,
    ms,
    most,
  }: { readonly from: number; readonly growth: number; readonly ms: number; readonly most: number },
): Promise<ReadonlyMap<string, number>> => {
  const best = new Map(names.map((name) => [name, 0]))
  const climbing = new Map(names.map((name) => [name, 0]))
  for (let rate = from; climbing.size > 0 && rate <= most; rate *= growth)
    for (const [name, failures] of climbing) {
      let holds = false
      // A neighbour on the same machine may spoil a second; a rate that is too high fails every time.
      for (let attempt = 0; attempt < 3 && !holds; attempt += 1) {
        const { see, deliveries, expected, acts } = await stage.run(name, rate, ms)
        holds = see.p99 < HELD_MS && deliveries === expected
        if (holds) best.set(name, (deliveries / acts) * rate)
      }
      if (!holds && failures === 1) climbing.delete(name)
      else climbing.set(name, holds ? 0 : failures + 1)
    }
  return best
}
