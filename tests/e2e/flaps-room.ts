// A room with flaps alone: a session of that one step, with or without names, and people on simulated devices.
import { nanoid } from 'nanoid'
import type { Page } from 'playwright-core'
import type { Note, SheetId, Sign } from '#shared/activities/flaps/records.ts'
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
export type Writer = { readonly token: string; readonly device: Device }

const here = (device: Device): Promise<unknown> => device.waitFor(({ me }) => me !== undefined)

export class FlapsRoom {
  readonly writers: Writer[] = []
  /** The people without a device, by name. */
  readonly proxies = new Map<string, string>()
  readonly hall: Hall
  readonly session: string
  readonly code: string
  readonly token: string
  readonly leader: Device
  readonly step: string
  sign: Sign = 'none'

  private constructor(hall: Hall, made: Record<string, string>, leader: Device, step: string) {
    const { id = '', code = '', token = '' } = made
    this.hall = hall
    this.session = id
    this.code = code
    this.token = token
    this.leader = leader
    this.step = step
  }

  /** Makes the session, brings these people in and goes to the silence; no pair hangs yet. */
  static async open(hall: Hall, people: readonly Person[], names = false): Promise<FlapsRoom> {
    const meta = factsOf({ municipality: 'Dordrecht', title: 'Flappen' })
    const items = [
      { activity: 'flaps', title: 'Flappen', minutes: 15, goal: 'Voor en tegen.', config: { sources: [] } },
    ]
    const made = await post(hall, 'sessions', { meta, names, name: 'Fatma', programme: { items } })
    const leader = openDevice({ url: hall.url, token: made.token ?? '', registry })
    await here(leader)
    const room = new FlapsRoom(hall, made, leader, programmeOf(leader.records)[0]?.id ?? '')
    for (const person of people) await room.admit(person)
    await room.next()
    return room
  }

  async admit({ name, side, proxy }: Person): Promise<void> {
    const joinKey = nanoid(24)
    if (proxy) {
      const path = `sessions/${this.session}/people`
      const { person = '' } = await post(this.hall, path, { name, side, joinKey }, this.token)
      this.proxies.set(name, person)
      return
    }
    const { token = '' } = await post(this.hall, 'join', { code: this.code, name, side, joinKey })
    const device = openDevice({ url: this.hall.url, token, registry })
    await here(device)
    this.writers.push({ token, device })
  }

  writer(index: number): Writer {
    const found = this.writers[index]
    if (!found) throw new Error(`there is no writer ${index}`)
    return found
  }

  get devices(): readonly Device[] {
    return [this.leader, ...this.writers.map(({ device }) => device)]
  }

  get stage(): string | undefined {
    return progressOf(this.leader.records, this.step)?.stage
  }

  get notes(): readonly Note[] {
    return this.leader.records.of(this.step, 'note').map(({ data }) => data as Note)
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
  lead(cmd: string, input: unknown, more: ActOptions = {}): Promise<void> {
    return this.must(this.leader, this.step, cmd, input, more)
  }

  async setSign(sign: Sign): Promise<void> {
    this.sign = sign
    await this.lead('rules.set', { sign, stickers: 3 })
  }

  /** A pair of a fiche when it has a letter, else of an own statement. */
  hang(id: string, statement: string, letter?: string): Promise<void> {
    const mark = letter === undefined ? {} : { letter, colour: letter.toLowerCase() }
    return this.lead('pair.add', { id, statement, from: letter === undefined ? 'own' : 'dilemma', ...mark })
  }

  write(index: number, pair: string, sheet: SheetId, text: string): Promise<void> {
    const { sign } = this
    const input = { id: proofId(nanoid(32)), pair, sheet, text, sign }
    return this.must(this.writer(index).device, this.step, 'note.write', input, { unsigned: sign !== 'name' })
  }

  /** The id under which this text hangs. */
  idOf(text: string): string {
    const found = this.leader.records.of(this.step, 'note').find(({ data }) => (data as Note).text === text)
    if (!found) throw new Error(`no note says ${text}`)
    return found.id
  }

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
    while (this.stage !== stage) await this.next()
  }

  phone(index: number, size: Size = 'phone'): Promise<Page> {
    return this.hall.page(size, `/tafel/${this.session}`, {
      kept: { [`dilemmatafel:${this.session}:key:table`]: this.writer(index).token },
    })
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
