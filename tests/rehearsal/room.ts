// The room of a rehearsal: the people with their devices, and the facilitator who moves them through the programme.
import { nanoid } from 'nanoid'
import { registry } from '#shared/activities/registry.ts'
import { nowOf, peopleOf, progressOf, SESSION } from '#shared/kernel/facts.ts'
import type { Records } from '#shared/kernel/records.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import type { Shown } from '#client/sync/replica.ts'
import type { ActOptions } from '#client/sync/sync.ts'
import { memoryStorage, type KeyStore } from '#client/sync/storage.ts'
import type { Deed } from '#shared/practice/deed.ts'
import type { Group, Scenario } from './scenario.ts'
import { factsOf } from './facts.ts'

/** A sentence that says what differed from what was expected. */
export class Surprise extends Error {}

export type Guest = {
  readonly group: Group
  readonly token: string
  readonly storage: KeyStore
  device: Device
}

export type Position = { readonly step: string; readonly stage: string; readonly activity: string }

/** What the people do in a stage; may give a sentence about what came of it. */
export type Player = (room: Room, at: Position) => Promise<string | void>

const WAIT_MS = 30_000

/** The records of this kind that this device can read, without those that it can only count. */
export const inFull = (records: Records, step: string, kind: string): Shown[] =>
  records.of(step, kind).filter((one: Shown) => one.masked !== true)

export class Room {
  readonly url: string
  readonly scenario: Scenario
  readonly session: string
  readonly code: string
  readonly token: string
  readonly leader: Device
  readonly co: Device
  readonly guests: Guest[] = []
  readonly proxies: { readonly group: Group; readonly person: string }[] = []

  private constructor(made: {
    url: string
    scenario: Scenario
    session: string
    code: string
    token: string
    leader: Device
    co: Device
  }) {
    this.url = made.url
    this.scenario = made.scenario
    this.session = made.session
    this.code = made.code
    this.token = made.token
    this.leader = made.leader
    this.co = made.co
  }

  /** Makes the session and brings in the two facilitators. */
  static async open(url: string, scenario: Scenario): Promise<Room> {
    const { municipality, title, aim, template = '', steps } = scenario
    const made = await post<{ id: string; code: string; token: string; coCode: string }>(url, 'sessions', {
      meta: factsOf({ municipality, title, aim }),
      names: false,
      name: 'Gespreksleider',
      programme: steps ? { items: steps } : { template },
    })
    const co = await post<{ token: string }>(url, 'co', {
      code: made.coCode,
      name: 'Tweede',
      joinKey: nanoid(24),
    })
    const room = new Room({
      url,
      scenario,
      session: made.id,
      code: made.code,
      token: made.token,
      leader: openDevice({ url, token: made.token, registry }),
      co: openDevice({ url, token: co.token, registry }),
    })
    await Promise.all(
      [room.leader, room.co].map((device) => device.waitFor(({ me }) => me !== undefined, WAIT_MS)),
    )
    return room
  }

  /** Lets one person in: with an own device, or added by the facilitator. */
  async admit(group: Group, name: string): Promise<void> {
    if (group.proxy) {
      const { person } = await post<{ person: string }>(
        this.url,
        `sessions/${this.session}/people`,
        { name, side: group.side, joinKey: nanoid(24) },
        this.token,
      )
      this.proxies.push({ group, person })
      return
    }
    const { token } = await post<{ token: string }>(this.url, 'join', {
      code: this.code,
      name,
      side: group.side,
      joinKey: nanoid(24),
    })
    const storage = memoryStorage()
    const device = openDevice({ url: this.url, token, registry, storage })
    this.guests.push({ group, token, storage, device })
    await device.waitFor(({ me }) => me !== undefined, WAIT_MS)
  }

  /** The page is closed and opened again: the same storage, a new device. */
  async refresh(guest: Guest): Promise<void> {
    guest.device.close()
    guest.device = openDevice({ url: this.url, token: guest.token, registry, storage: guest.storage })
    await guest.device.waitFor(({ me }) => me !== undefined, WAIT_MS)
  }

  get position(): Position | undefined {
    const { records } = this.leader
    const step = nowOf(records)?.current ?? undefined
    if (step === undefined) return undefined
    const activity = programmeOf(records).find(({ id }) => id === step)?.activity ?? ''
    return { step, stage: progressOf(records, step)?.stage ?? '', activity }
  }

  /** "Volgende stap". Resolves when every device is there; undefined at the end of the programme. */
  async next(): Promise<Position | undefined> {
    const from = this.position
    const answer = await this.leader.act('session', 'next', {
      from: { step: from?.step ?? null, stage: from?.stage ?? null },
    })
    if (!answer.ok && answer.code === 'missing') return undefined
    if (!answer.ok) throw new Surprise(`the next step was refused: ${answer.code}`)
    const to = this.position
    if (!to) throw new Surprise('after the next step there is no step')
    await Promise.all(
      this.devices.map((device) =>
        device.waitFor(
          ({ records }) =>
            nowOf(records)?.current === to.step && progressOf(records, to.step)?.stage === to.stage,
          WAIT_MS,
        ),
      ),
    )
    return to
  }

  get devices(): Device[] {
    return [this.leader, this.co, ...this.guests.map(({ device }) => device)]
  }

  /** Everyone says to be ready; for who has no device the second facilitator says it. */
  async allReady(): Promise<void> {
    await Promise.all([
      ...this.guests.map(({ device }) => this.must(device, SESSION, 'ready', { on: true })),
      ...this.proxies.map(({ person }) => this.must(this.co, SESSION, 'ready', { on: true }, person)),
    ])
  }

  /**
   * Insists that no device holds a record of this kind in full that somebody else wrote. What people without a device
   * wrote may be with the facilitators.
   */
  onlyOwn(step: string, kind: string): void {
    for (const { records, me } of this.devices) {
      const own = new Set([me?.id, ...peopleOf(records).flatMap(({ id, proxy }) => (proxy ? [id] : []))])
      const others = inFull(records, step, kind).filter(({ by }) => by === undefined || !own.has(by))
      if (others.length > 0) throw new Surprise(`somebody saw a ${kind} of somebody else too early`)
    }
  }

  /** Resolves when every device sees in full what this asks for. */
  async everyone(sees: (device: Device) => boolean): Promise<void> {
    await Promise.all(this.devices.map((device) => device.waitFor(sees, WAIT_MS)))
  }

  /** Does it and insists that it is accepted; `as` is a person without a device. */
  must(device: Device, step: string, cmd: string, input: unknown, as?: string): Promise<void> {
    return this.#insist(device, step, cmd, input, as === undefined ? {} : { as })
  }

  /** The same for a deed as people of a practice session do it, signed or not. */
  do(device: Device, step: string, { cmd, input, unsigned }: Deed, as?: string): Promise<void> {
    return this.#insist(device, step, cmd, input, {
      ...(as !== undefined && { as }),
      ...(unsigned && { unsigned }),
    })
  }

  async #insist(device: Device, step: string, cmd: string, input: unknown, as: ActOptions): Promise<void> {
    const answer = await device.act(step, cmd, input, as)
    if (!answer.ok) throw new Surprise(`${cmd} in ${step} was refused: ${answer.code} ${answer.field ?? ''}`)
  }

  close(): void {
    for (const device of this.devices) device.close()
  }
}

/** A request to the API; a refusal is a Surprise. */
const post = async <T>(url: string, path: string, body: unknown, token?: string): Promise<T> => {
  const answer = await fetch(`${url}/api/v1/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Surprise(`POST ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
