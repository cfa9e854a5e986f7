// One server with a session in which several devices never stop acting, while the test pulls the plug.
import { join } from 'node:path'
import { registry } from '#shared/activities/registry.ts'
import { nowOf, progressOf, SESSION } from '#shared/kernel/facts.ts'
import type { Commit } from '#shared/kernel/record.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { joinKey, newSession } from '#tests/server/client.ts'
import { makeRandom, type Random } from '#tests/fuzz/random.ts'
import { Ledger } from './ledger.ts'
import type { Program } from './program.ts'

const BETWEEN_MS = 60
const MOST_WAITING = 4
const MOST_PARKED = 280
const BACK_MS = 60_000
const fiches = ['A', 'B', 'C', 'D', 'E', 'F']

type Newcomer = { readonly key: string; token: string | undefined }

export class House {
  readonly program: Program
  readonly random: Random
  readonly ledger = new Ledger()
  readonly devices: Device[] = []
  readonly newcomers: Newcomer[] = []
  #session = ''
  #code = ''
  #step = ''
  #acting: NodeJS.Timeout | undefined
  #marks = 0
  #promised: readonly string[] = []

  constructor(program: Program, seed: number) {
    this.program = program
    this.random = makeRandom(seed)
  }

  /** Starts the server, makes a session that is in the silent ranking, and lets the devices begin. */
  async open(): Promise<void> {
    await this.program.start()
    const item = { activity: 'dilemmas', title: 'Volgorde', minutes: 5, goal: 'Rangschikken' }
    const made = await this.#post('sessions', { ...newSession, programme: { items: [item] } })
    this.#session = String(made['id'])
    this.#code = String(made['code'])
    const leader = await this.#bring(String(made['token']))
    for (let n = 0; n < 3; n += 1) {
      const { token } = await this.#post('join', { code: this.#code, joinKey: joinKey() })
      await this.#bring(String(token))
    }
    for (const stage of ['meet', 'silent']) {
      const current = nowOf(leader.records)?.current ?? null
      const from = { step: current, stage: current && (progressOf(leader.records, current)?.stage ?? null) }
      await leader.act(SESSION, 'next', { from })
      await leader.waitFor(({ records }) => {
        this.#step = nowOf(records)?.current ?? ''
        return progressOf(records, this.#step)?.stage === stage
      })
      this.ledger.skip(leader)
    }
    this.#acting = setInterval(() => this.#someoneActs(), BETWEEN_MS / this.devices.length)
  }

  get leader(): Device {
    const [leader] = this.devices
    if (!leader) throw new Error('not open')
    return leader
  }

  /** Resolves when this many devices have come back by themselves. */
  async back(count: number): Promise<void> {
    const live = () => this.devices.filter(({ status }) => status.connection === 'live').length
    const until = Date.now() + BACK_MS
    while (live() < count) {
      if (Date.now() > until) throw new Error(`${live()} of ${count} devices came back`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  /** Kills the server, and keeps which notes were acknowledged until then. */
  async stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const code = await this.program.stop(signal)
    this.#promised = this.ledger.acknowledged('park').map(({ mark }) => mark)
    return code
  }

  /** Which notes of before the last stop the leader does not see, when it is back. */
  glance(): string[] {
    const { records, status } = this.leader
    if (status.connection !== 'live') return []
    return this.#promised
      .filter((mark) => !records.get(mark))
      .map((mark) => `${mark} was acknowledged and the leader does not see it`)
  }

  /** Somebody comes in over HTTP and tries until it works, as the page does. */
  async join(): Promise<void> {
    const newcomer: Newcomer = { key: joinKey(), token: undefined }
    this.newcomers.push(newcomer)
    while (newcomer.token === undefined) {
      try {
        const { token } = await this.#post('join', { code: this.#code, joinKey: newcomer.key })
        newcomer.token = String(token)
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }

  /** No new commands; resolves when every device has an answer to all that it sent and sees the same. */
  async settle(): Promise<void> {
    clearInterval(this.#acting)
    await this.back(this.devices.length)
    await this.ledger.settled()
  }

  /** The keys of the newcomers open the session; a repeated request made nobody twice. */
  async meetNewcomers(): Promise<number> {
    for (const { token } of this.newcomers) if (token !== undefined) await this.#bring(token)
    return new Set(this.devices.map(({ me }) => me?.id)).size
  }

  /** Whose last acknowledged order is not the one on its ballot, and whether calls count once each. */
  async compareEffects(): Promise<string[]> {
    const called = this.ledger.acknowledged('call').length
    const counted = this.leader.waitFor(({ records }) => (nowOf(records)?.called ?? 0) >= called)
    await counted.catch(() => undefined)
    const seen = nowOf(this.leader.records)?.called
    const calls = seen === called ? [] : [`${called} calls were acknowledged, ${seen} were counted`]
    const ballots = this.devices.flatMap(({ sync, records, me }) => {
      const last = this.ledger.acknowledged('rank').findLast(({ client }) => client === sync.client)
      const mine = records.of(this.#step, 'ballot').find((rec) => rec.by === me?.id)
      const same = !last || JSON.stringify(mine?.data).includes(last.mark)
      return same ? [] : [`${me?.id} does not see the order it gave last`]
    })
    return [...calls, ...ballots]
  }

  /** The log as it is on disk. Only when the server is gone. */
  async log(): Promise<Commit[]> {
    const store = openSqliteStore(join(this.program.dataDir, 'dilemmatafel.sqlite'))
    const log = await store.read(this.#session, 0)
    await store.close()
    return log
  }

  close(): void {
    clearInterval(this.#acting)
    for (const device of this.devices) device.close()
    this.program.remove()
  }

  #someoneActs(): void {
    const device = this.devices[this.random.upTo(this.devices.length - 1)]
    if (!device || this.ledger.waiting(device) >= MOST_WAITING) return
    const mark = `mark-${(this.#marks += 1)}-`
    const parked = this.ledger.lines.filter(({ cmd }) => cmd === 'park').length
    if (this.random.chance(0.2) && parked < MOST_PARKED)
      this.ledger.act(device, SESSION, 'park', { id: mark, text: `Onderwerp ${mark}` }, mark)
    else if (device === this.leader) this.ledger.act(device, SESSION, 'call', {}, '"called":')
    else {
      const order = [...fiches].sort(() => this.random() - 0.5)
      this.ledger.act(device, this.#step, 'rank', { id: mark, order }, JSON.stringify(order))
    }
  }

  async #bring(token: string): Promise<Device> {
    const device = openDevice({ url: this.program.url, token, registry })
    this.devices.push(device)
    await device.waitFor(({ me }) => me !== undefined, BACK_MS)
    return device
  }

  async #post(path: string, body: unknown): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.program.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
}
