// The room of a rehearsal: the people with their devices, and the facilitator who moves them through the programme.
import { nanoid } from 'nanoid'
import { registry } from '#shared/activities/registry.ts'
import { nowOf, progressOf } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { memoryStorage, type KeyStore } from '#client/sync/storage.ts'
import type { Group, Scenario } from './scenario.ts'

/** A sentence that says what differed from what was expected. */
export class Surprise extends Error {}

export type Guest = {
  readonly group: Group
  readonly token: string
  readonly storage: KeyStore
  device: Device
}

export type Position = { readonly step: string; readonly stage: string; readonly activity: string }

const WAIT_MS = 10_000

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
    const { municipality, title, aim, template } = scenario
    const made = await post<{ id: string; code: string; token: string; coCode: string }>(url, 'sessions', {
      meta: {
        municipality,
        title,
        aim,
        date: '',
        organisation: '',
        independence: '',
        askSide: true,
        keepDays: 28,
        practice: true,
      },
      names: false,
      name: 'Gespreksleider',
      programme: { template },
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

  /** Does it and insists that it is accepted. */
  async must(device: Device, step: string, cmd: string, input: unknown, as?: string): Promise<void> {
    const answer = await device.act(step, cmd, input, as === undefined ? {} : { as })
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
