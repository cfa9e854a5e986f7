// The twelve of one practice session: who is in already, who still comes, and when they rest.
import { goesFast } from '#shared/activities/session/practising.ts'
import { nowOf, personOf } from '#shared/kernel/facts.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import { characters, type Character } from '#shared/practice/character.ts'
import { personIdFor } from '../access.ts'
import { letIn, wasIn } from '../entering.ts'
import { kindOf } from '../log.ts'
import type { Services } from '../services.ts'
import type { LiveSession } from '../session/live.ts'
import { Robot } from './robot.ts'
import { Waits } from './waits.ts'

/** Milliseconds that a second takes: at the pace of people, and fast. */
export type Paces = { readonly real: number; readonly fast: number }

export type RoomNeeds = Pick<Services, 'config' | 'store' | 'registry' | 'log' | 'clock'> & {
  readonly chance: () => number
  readonly paces: Paces
}

/** How many seconds one comes in after another. */
const APART = 3

/** The same at every start. No device can join with such a key, because of its slash. */
const idOf = (session: string, { id }: Character): string => personIdFor(session, `practice/${id}`)

export class PracticeRoom {
  readonly live: LiveSession
  readonly #needs: RoomNeeds
  readonly #robots: Robot[] = []
  readonly #waits = new Waits(() => this.#pace())
  #stopped = false

  constructor(needs: RoomNeeds, live: LiveSession) {
    this.#needs = needs
    this.live = live
  }

  /** Those who were in are there at once, the others come one after another; who was erased stays away. */
  start(): void {
    const { records } = this.live.actor
    const known = characters.filter((one) => personOf(records, idOf(this.live.row.id, one)))
    for (const one of known) this.#seat(one)
    const coming = characters.filter((one) => !wasIn(this.live, idOf(this.live.row.id, one)))
    coming.forEach((one, place) => this.#waits.later((place + 1) * APART, () => this.#arrive(one)))
  }

  stop(): void {
    this.#stopped = true
    this.#waits.stop()
    for (const robot of this.#robots) robot.stop()
  }

  #pace(): number {
    const { real, fast } = this.#needs.paces
    return goesFast(this.live.actor.records) ? fast : real
  }

  /** Nothing happens while no facilitator looks: there is nobody to practise with. */
  #awake(): boolean {
    return this.live.audience.seats().some(({ standing }) => standing.role === 'facilitator')
  }

  /** Somebody who is late waits until the first step is over; everybody waits for an open door. */
  #mayCome({ late }: Character): boolean {
    const { records } = this.live.actor
    const now = nowOf(records)
    if (!now || now.door === 'closed' || !this.#awake()) return false
    const first = programmeOf(records)[0]?.id
    return !late || (now.current !== null && now.current !== first)
  }

  #arrive(character: Character): void {
    if (this.#mayCome(character)) void this.#enter(character)
    else this.#waits.later(APART, () => this.#arrive(character))
  }

  async #enter(character: Character): Promise<void> {
    const { log } = this.#needs
    const { name, side } = character
    const id = idOf(this.live.row.id, character)
    try {
      await letIn(this.#needs, this.live, { id, role: 'participant', side, proxy: false, name })
    } catch (error) {
      log('practice-not-in', { reason: kindOf(error) })
      return
    }
    if (!this.#stopped) this.#seat(character)
  }

  #seat(character: Character): void {
    const { registry, chance, clock, log } = this.#needs
    const robot = new Robot({
      live: this.live,
      registry,
      me: idOf(this.live.row.id, character),
      character,
      chance,
      clock,
      log,
      awake: () => this.#awake(),
      pace: () => this.#pace(),
    })
    this.#robots.push(robot)
    robot.start()
  }
}
