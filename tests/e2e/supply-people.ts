// A room with supply alone: a session of that one step, and people on simulated devices who fill in its matrix.
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import type { Config, Mark } from '#shared/activities/supply/records.ts'
import { registry } from '#shared/activities/registry.ts'
import { nowOf, progressOf, SESSION, type SideId } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import type { ActOptions } from '#client/sync/sync.ts'
import { factsOf } from '#tests/rehearsal/facts.ts'
import { post } from './api.ts'
import type { Hall, Size } from './hall.ts'

export type Person = { readonly name: string; readonly side: SideId; readonly proxy?: boolean }
export type Filler = { readonly name: string; readonly token: string; readonly device: Device }
/** A mark and where it stands. */
export type Placed = { readonly domain: string; readonly group: string; readonly mark: Mark }

const here = (device: Device): Promise<unknown> => device.waitFor(({ me }) => me !== undefined)

export class SupplyRoom {
  readonly fillers: Filler[] = []
  readonly hall: Hall
  readonly session: string
  readonly code: string
  readonly token: string
  readonly leader: Device
  readonly step: string

  private constructor(hall: Hall, made: Record<string, string>, leader: Device, step: string) {
    const { id = '', code = '', token = '' } = made
    this.hall = hall
    this.session = id
    this.code = code
    this.token = token
    this.leader = leader
    this.step = step
  }

  /** Makes the session and brings these people in; the room is still in the lobby. */
  static async open(hall: Hall, people: readonly Person[]): Promise<SupplyRoom> {
    const meta = factsOf({ municipality: 'Dordrecht', title: 'Aanbod in kaart' })
    const items = [
      { activity: 'supply', title: 'Aanbod in kaart', minutes: 30, goal: 'Wat is er al?', config: {} },
    ]
    const made = await post(hall, 'sessions', { meta, names: false, name: 'Fatma', programme: { items } })
    const leader = openDevice({ url: hall.url, token: made.token ?? '', registry })
    await here(leader)
    const room = new SupplyRoom(hall, made, leader, programmeOf(leader.records)[0]?.id ?? '')
    for (const person of people) await room.admit(person)
    return room
  }

  async admit({ name, side, proxy }: Person): Promise<void> {
    const joinKey = nanoid(24)
    if (proxy) {
      await post(this.hall, `sessions/${this.session}/people`, { name, side, joinKey }, this.token)
      return
    }
    const { token = '' } = await post(this.hall, 'join', { code: this.code, name, side, joinKey })
    const device = openDevice({ url: this.hall.url, token, registry })
    await here(device)
    this.fillers.push({ name, token, device })
  }

  filler(index: number): Filler {
    const found = this.fillers[index]
    if (!found) throw new Error(`there is no filler ${index}`)
    return found
  }

  get devices(): readonly Device[] {
    return [this.leader, ...this.fillers.map(({ device }) => device)]
  }

  get config(): Config {
    const step = programmeOf(this.leader.records).find(({ id }) => id === this.step)
    return step?.config as unknown as Config
  }

  get stage(): string | undefined {
    return progressOf(this.leader.records, this.step)?.stage
  }

  /** What there is of this kind, as the facilitator sees it. */
  all<T>(kind: string): readonly T[] {
    return this.leader.records.of(this.step, kind).map(({ data }) => data as T)
  }

  async must(
    device: Device,
    step: string,
    cmd: string,
    input: unknown,
    more: ActOptions = {},
  ): Promise<void> {
    const answer = await device.act(step, cmd, input, more)
    if (!answer.ok) throw new Error(`${cmd} was refused: ${answer.code} ${answer.field ?? ''}`)
  }

  /** What the facilitator does in this step. */
  lead(cmd: string, input: unknown): Promise<void> {
    return this.must(this.leader, this.step, cmd, input)
  }

  act(index: number, cmd: string, input: unknown, more: ActOptions = {}): Promise<void> {
    return this.must(this.filler(index).device, this.step, cmd, input, more)
  }

  /** Fills in these cells and looks at all other rows; the ids of rows are those of the person and the domain. */
  async fill(index: number, marks: readonly Placed[]): Promise<void> {
    const rowOf = (domain: string): string => `row-${index}-${domain}`
    const rows = this.config.domains.map(({ id }) => ({ row: rowOf(id), domain: id }))
    await this.act(index, 'rows.seen', { rows })
    if (marks.length === 0) return
    await this.act(index, 'marks.set', {
      marks: marks.map(({ domain, ...rest }) => ({ row: rowOf(domain), domain, ...rest })),
    })
  }

  worry(index: number, text: string): Promise<void> {
    return this.act(index, 'worry.write', { id: proofId(nanoid(32)), text }, { unsigned: true })
  }

  /** "Volgende stap"; resolves when every device is there. */
  async next(): Promise<void> {
    const now = nowOf(this.leader.records)?.current ?? null
    await this.must(this.leader, SESSION, 'next', {
      from: { step: now, stage: now === null ? null : (this.stage ?? null) },
    })
    const { step, stage } = this
    await Promise.all(
      this.devices.map((device) =>
        device.waitFor(
          ({ records }) => nowOf(records)?.current === step && progressOf(records, step)?.stage === stage,
        ),
      ),
    )
  }

  async moveTo(stage: string): Promise<void> {
    while (this.stage !== stage || nowOf(this.leader.records)?.current !== this.step) await this.next()
  }

  console(size: Size = 'laptop'): Promise<Page> {
    return this.hall.page(size, `/leiden/${this.session}#key=${this.token}`)
  }

  screen(): Promise<Page> {
    return this.hall.page('projector', `/scherm/${this.code}`)
  }

  close(): void {
    for (const device of this.devices) device.close()
  }
}

/** Three providers, and six others of the municipality and of the residents' side. */
export const nine: readonly Person[] = [
  { name: 'Hassan', side: 'aanbieder' },
  { name: 'Els', side: 'aanbieder' },
  { name: 'Tom', side: 'aanbieder' },
  { name: 'Anneke', side: 'gemeente' },
  { name: 'Bilal', side: 'gemeente' },
  { name: 'Carla', side: 'toegang' },
  { name: 'Gerrit', side: 'inwoner' },
  { name: 'Lies', side: 'adviesraad' },
  { name: 'Omar', side: 'inwoner' },
]
