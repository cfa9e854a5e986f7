// Somebody who practises: presses the one obvious next step, and does what that step asks of a facilitator.
import { nanoid } from 'nanoid'
import { registry } from '#shared/activities/registry.ts'
import type { Result } from '#shared/activities/dilemmas/records.ts'
import { nowOf, peopleOf, progressOf, SESSION, stepOf } from '#shared/kernel/facts.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import type { Outcome } from '#client/sync/sync.ts'

const QUIET_MS = 250
/** So many orders before they are shown: on a busy machine quiet alone does not say that anybody laid one. */
const ORDERS = 8

export class Facilitator {
  readonly device: Device
  /** By activity and stage, in the order in which the room came there. */
  readonly places: string[] = []

  constructor(url: string, token: string) {
    this.device = openDevice({ url, token, registry })
  }

  close(): void {
    this.device.close()
  }

  get #step(): string {
    return nowOf(this.device.records)?.current ?? ''
  }

  /** How many participants are in. */
  get people(): number {
    return peopleOf(this.device.records).filter(({ role }) => role === 'participant').length
  }

  /** Resolves when nothing has changed for a while. */
  quiet(): Promise<void> {
    const { store } = this.device.sync
    return new Promise((resolve) => {
      const done = (): void => {
        unsubscribe()
        resolve()
      }
      let timer = setTimeout(done, QUIET_MS)
      const unsubscribe = store.subscribe('any', () => {
        clearTimeout(timer)
        timer = setTimeout(done, QUIET_MS)
      })
    })
  }

  /** Does it and insists. */
  async must(step: string, cmd: string, input: object): Promise<void> {
    const answer = await this.device.act(step, cmd, input)
    if (!answer.ok) throw new Error(`${cmd}: ${answer.code} ${answer.field ?? ''}`)
  }

  /** Points at the first who comes by as the scribe, calls people, chooses fiches, hangs sheets: whatever is asked here. */
  async #lead(place: string): Promise<void> {
    const { records } = this.device
    const step = this.#step
    if (place === 'dilemmas/revealed') {
      const result = records.of(step, 'result')[0]?.data as Result | undefined
      const fiches = (result?.ranking ?? []).slice(0, 2).map(({ fiche }) => fiche)
      await this.must(step, 'choose', { fiches, reason: 'Dit past bij de dag' })
    }
    if (place === 'flaps/silent')
      await this.must(step, 'pair.add', { id: nanoid(12), statement: 'Hulp in de wijk', from: 'own' })
    if (['conversation/shared', 'supply/laid', 'scope/compare'].includes(place)) {
      const scribe = peopleOf(records).find(({ role }) => role === 'participant')
      await this.must(step, 'scribe', { person: scribe?.id ?? null })
    }
    if (place !== 'moodboard/round' && place !== 'conversation/shared') return
    for (let turns = 0; turns < 3; turns += 1) {
      await this.device.act(step, 'turn.next', {})
      await this.quiet()
    }
  }

  /** "Volgende stap", and nothing more. */
  press(): Promise<Outcome> {
    const { records } = this.device
    const current = nowOf(records)?.current ?? null
    const stage = current === null ? null : (progressOf(records, current)?.stage ?? null)
    return this.device.act(SESSION, 'next', { from: { step: current, stage } })
  }

  /** "Volgende stap", once what the room waits for is there; false at the end of the programme. */
  async next(): Promise<boolean> {
    for (let tries = 0; tries < 20; tries += 1) {
      const answer = await this.press()
      if (!answer.ok && answer.code === 'missing') return false
      if (!answer.ok && answer.code !== 'handover-missing') throw new Error(`next: ${answer.code}`)
      if (answer.ok) break
      await this.quiet()
    }
    const { records } = this.device
    const place = `${stepOf(records, this.#step)?.activity}/${progressOf(records, this.#step)?.stage}`
    this.places.push(place)
    await this.#lead(place)
    await this.quiet()
    return true
  }

  /** From the lobby to the end. */
  async play(): Promise<void> {
    await this.device.waitFor(({ me }) => me !== undefined)
    await this.device.waitFor(() => this.people >= 11)
    while (await this.next()) {
      const place = `${this.#step}/silent`
      if (this.places.at(-1) === 'dilemmas/silent')
        await this.device.waitFor(
          () => peopleOf(this.device.records).filter(({ ready }) => ready === place).length >= ORDERS,
        )
    }
    await this.must(SESSION, 'end', {})
  }
}
