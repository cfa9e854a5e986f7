// One of the twelve in a practice session: looks as its device would, thinks, and sends what a device would send.
import { nowOf, progressOf, SESSION } from '#shared/kernel/facts.ts'
import { retryable } from '#shared/kernel/errors.ts'
import { RecordTable, type Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { seeAll, type Standing } from '#shared/kernel/visibility.ts'
import type { Character } from '#shared/practice/character.ts'
import type { HomeworkData } from '#shared/kernel/homework.ts'
import { nextOf } from '#shared/practice/next.ts'
import type { Next } from '#shared/practice/seat.ts'
import { makeToken } from '../access.ts'
import type { Log } from '../log.ts'
import type { Line } from '../session/audience.ts'
import type { LiveSession, Sent } from '../session/live.ts'
import { Waits } from './waits.ts'

export type RobotSetting = {
  readonly live: LiveSession
  readonly registry: Registry
  readonly me: string
  readonly character: Character
  readonly chance: () => number
  /** Server time in milliseconds. */
  readonly clock: () => number
  readonly log: Log
  /** Whether somebody is there to practise with. */
  readonly awake: () => boolean
  /** Milliseconds that a second takes now. */
  readonly pace: () => number
}

type Waiting = { readonly message: Sent; readonly key: string }

/** How often it looks for something to do, and how long it stays away without a connection, in seconds. */
const LOOKS = 2
const AWAY = 25
/** After so many looks without a facilitator it leaves, so that the session can be put away. */
const LONELY = 30
/** How likely it is that the connection goes while somebody like that does something. */
const DROPS = 0.2

export class Robot {
  readonly #setting: RobotSetting
  readonly #line: Line
  readonly #client = `practice-${makeToken()}`
  readonly #done = new Set<string>()
  readonly #waits: Waits
  #n = 0
  #away = false
  /** How often it looked without seeing a facilitator. */
  #lonely = 0
  /** The commit after which there was nothing to do. */
  #rested = -1

  constructor(setting: RobotSetting) {
    this.#setting = setting
    this.#waits = new Waits(setting.pace)
    this.#line = {
      id: this.#client,
      // What it sees it looks up itself, with the same door out as for everybody.
      enter: () => undefined,
      leave: () => undefined,
      send: () => undefined,
      toss: () => undefined,
      hangUp: () => this.stop(),
    }
  }

  /** Takes its place and begins to look around. */
  start(): void {
    if (this.#connect()) this.#later(LOOKS)
  }

  stop(): void {
    this.#waits.stop()
    this.#setting.live.leave(this.#line)
  }

  #connect(): boolean {
    const { live, me } = this.#setting
    const standing = live.standing(me)
    if (standing) live.welcome(this.#line, standing, this.#client, [])
    return standing !== undefined
  }

  #later(seconds: number, run: () => void = () => this.#look()): void {
    this.#waits.later(seconds, run)
  }

  /** What a device of this person holds of the session itself, and of the step of now or of the homework before it. */
  #view(standing: Standing): Records {
    const { live, registry } = this.#setting
    const { records } = live.actor
    const step = nowOf(records)?.current
    const steps = step
      ? [step]
      : records.of(SESSION, 'homework').map(({ data }) => (data as HomeworkData).step)
    const here = [SESSION, ...steps].flatMap((one) => [...records.ofStep(one)])
    return new RecordTable(seeAll({ registry, records }, here, standing))
  }

  /** Where the room is. */
  #where(): string {
    const { records } = this.#setting.live.actor
    const step = nowOf(records)?.current ?? ''
    return `${step}/${progressOf(records, step)?.stage}`
  }

  #next(chance: number): Next | undefined {
    const { live, me, character, clock } = this.#setting
    const standing = live.standing(me)
    if (!standing) return undefined
    const did = (key: string): boolean => this.#done.has(key)
    return nextOf({ me, character, records: this.#view(standing), chance, now: clock(), did })
  }

  #look(): void {
    const { live, chance, character } = this.#setting
    const { seq } = live.actor
    if (!this.#isAwake() || seq === this.#rested) return this.#later(LOOKS)
    const roll = chance()
    const plan = this.#next(roll)
    if (!plan) {
      this.#rested = seq
      return this.#later(LOOKS)
    }
    const seconds = plan.seconds * character.pace * (0.7 + 0.6 * roll)
    this.#later(seconds, () => void this.#act(plan.place, roll))
  }

  /** Whether there is somebody to practise with; it leaves when that takes long, and is back when it is so again. */
  #isAwake(): boolean {
    const { awake, live } = this.#setting
    if (awake()) {
      if (this.#lonely >= LONELY) this.#connect()
      this.#lonely = 0
      return true
    }
    this.#lonely += 1
    if (this.#lonely === LONELY) live.leave(this.#line)
    return false
  }

  /** After thinking the room may have moved on, or somebody else did it. */
  async #act(place: string, roll: number): Promise<void> {
    const { awake, character, chance } = this.#setting
    const plan = awake() ? this.#next(roll) : undefined
    if (plan?.place !== place) return this.#look()
    this.#done.add(plan.key)
    this.#n += 1
    const { cmd, input, unsigned } = plan.deed
    const key = unsigned && { key: makeToken() }
    const message = { client: this.#client, n: this.#n, step: plan.step, cmd, input, ...key }
    const waiting = { message, key: plan.key }
    if (character.drops && chance() < DROPS) return this.#drop(waiting)
    await this.#send(waiting)
    this.#look()
  }

  /** The connection goes; what was done waits on the device and is sent when it is back. */
  #drop(waiting: Waiting): void {
    this.#away = true
    this.#setting.live.leave(this.#line)
    this.#later(AWAY, () => void this.#return(waiting))
  }

  async #return(waiting: Waiting): Promise<void> {
    if (!this.#connect()) return
    await this.#send(waiting)
    this.#away = false
    this.#look()
  }

  async #send({ message, key }: Waiting): Promise<void> {
    const { live, me, log } = this.#setting
    const before = this.#where()
    const { code } = await live.take(message, { person: me, role: 'participant' })
    if (code === undefined) return
    if (retryable.has(code)) return void this.#done.delete(key)
    // What waited too long, or crossed with "Volgende stap", comes too late, as it does for people.
    const late = this.#away || this.#where() !== before
    log(late ? 'practice-late' : 'practice-refused', { cmd: message.cmd, code })
  }
}
