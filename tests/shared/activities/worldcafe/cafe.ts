// A wereldcafé in memory for the tests: who sits where, and what must always be true of that.
import { personOf, SESSION, stepOf, type Person, type SideId } from '#shared/kernel/facts.ts'
import type { RecordTable } from '#shared/kernel/records.ts'
import type { Ran } from '#shared/kernel/run.ts'
import { takesPart } from '#shared/activities/worldcafe/people.ts'
import {
  filledId,
  routeId,
  type Config,
  type Filled,
  type Host,
  type Route,
  type Stop,
  type Table as CafeTable,
  type Way,
} from '#shared/activities/worldcafe/records.ts'
import { roundNow } from '#shared/activities/worldcafe/rounds.ts'
import { coLeader, item, leader, participant, Table } from '../table.ts'

export const STEP = 's2'
const stages = [
  'tables',
  'round1',
  'round2',
  'round3',
  'round4',
  'harvest',
  'together',
  'choose',
  'done',
] as const
type Stage = (typeof stages)[number]

type Options = ConstructorParameters<typeof Table>[1] & {
  readonly people?: number
  readonly ways?: readonly Way[]
  readonly seats?: readonly number[]
}

const sides: readonly SideId[] = ['gemeente', 'aanbieder', 'inwoner', 'geen']

/** A café between a break and the end, with participants p1, p2 … and tables t1, t2 …; the room is at its tables. */
export class Cafe extends Table {
  constructor({ people = 6, ways = ['assigned', 'assigned'], seats = [3, 3], ...options }: Options = {}) {
    super([item('break'), item('worldcafe', { rounds: ways.length, minutes: 20 }), item('closing')], options)
    this.joinLeaders()
    for (let n = 1; n <= people; n += 1) this.join(`p${n}`, sides[n % sides.length])
    seats.forEach((number, index) => this.addTable(`t${index + 1}`, number))
    this.do(leader, STEP, 'round.set', {
      rounds: ways.map((way, round) => ({ question: `Vraag ${round + 1}`, minutes: 20, way })),
    })
    this.moveTo(STEP, 'tables')
  }

  addTable(id: string, seats: number): void {
    this.do(leader, STEP, 'table.add', { id, ...this.fields(seats) })
  }

  fields(seats: number, topic = 'Waar gaat het over'): object {
    return { topic, from: 'own', colour: 'a', seats, questions: [], place: '' }
  }

  /** As a facilitator. */
  lead(cmd: string, input: unknown): string {
    return this.code(leader, STEP, cmd, input)
  }

  /** As this participant; one without a device through the facilitator. */
  as(person: string, cmd: string, input: unknown): string {
    const proxy = personOf(this.records, person)?.proxy === true
    return proxy
      ? this.code(coLeader, STEP, cmd, input, person)
      : this.code(participant(person), STEP, cmd, input)
  }

  leave(person: string, left = true): void {
    this.do(leader, SESSION, 'person.left', { person, left })
  }

  get stage(): Stage {
    return stages.find((stage) => stage === this.from().stage) ?? 'tables'
  }

  get config(): Config {
    return stepOf(this.records, STEP)?.config as unknown as Config
  }

  /** Skips what the tables should hand over. */
  skipHandovers(): void {
    const round = roundNow(this.config, this.stage)
    if (round === undefined) return
    for (const { id } of this.records.of(STEP, 'table'))
      this.lead('handover.skip', { table: id, round: round + 1, on: true })
  }

  /** Goes forward or back to a stage of the café, without handovers. */
  toStage(stage: Stage): void {
    const forward = stages.indexOf(stage) > stages.indexOf(this.stage)
    for (let tries = 0; tries < 12 && this.stage !== stage; tries += 1) {
      this.skipHandovers()
      this.move(forward ? 'next' : 'back')
    }
    if (this.stage !== stage) throw new Error(`the café never comes to ${stage}`)
  }

  undo(): string {
    return this.code(leader, SESSION, 'undo', { trace: this.records.of(SESSION, 'trace').at(-1)?.id })
  }

  /** As after a restart of the server: everything read again from text. */
  restart(): void {
    const kept = JSON.parse(JSON.stringify([...this.records.values()])) as Parameters<RecordTable['put']>[0][]
    for (const { id } of kept) this.records.del(id)
    for (const rec of kept) this.records.put(rec)
  }

  get people(): Person[] {
    return this.records.of(SESSION, 'person').flatMap(({ id }) => personOf(this.records, id) ?? [])
  }

  /** Where somebody sits now. */
  seat(person: string): string | undefined {
    return personOf(this.records, person)?.table
  }

  /** Who sits at a table now, in order. */
  at(table: string): string[] {
    return this.people.flatMap((person) => (person.table === table ? [person.id] : []))
  }

  stops(person: string): Route['stops'] {
    return (this.records.get(routeId(STEP, person))?.data as Route | undefined)?.stops ?? []
  }

  /** The tables of somebody by round; a dash where it is not known. */
  way(person: string): string {
    return this.config.rounds.map((_, round) => this.stops(person)[round]?.table ?? '-').join(' ')
  }

  stop(person: string, round: number): Stop | null {
    return this.stops(person)[round - 1] ?? null
  }

  filled(table: string): readonly number[] {
    return (this.records.get(filledId(STEP, table))?.data as Filled | undefined)?.n ?? []
  }

  host(table: string): Host | undefined {
    return this.data<Host>(STEP, 'host').find((one) => one.table === table)
  }

  cafeTable(id: string): CafeTable | undefined {
    return this.records.get(id)?.data as CafeTable | undefined
  }

  /** Whether looking at everything again would change anything. */
  settles(): Ran {
    const someone = this.people.find(takesPart)
    return this.send(participant(someone?.id ?? ''), SESSION, 'ready', { on: someone?.ready == null })
  }
}

const isOver = (stage: Stage): boolean => ['together', 'choose', 'done'].includes(stage)

/** What is not as it must be while the café is open, in words; empty is good. */
export const wrong = (cafe: Cafe): string[] => {
  const { config, stage, people } = cafe
  const round = roundNow(config, stage)
  const tables = cafe.records.of(STEP, 'table').map(({ id, data }) => ({ id, ...(data as CafeTable) }))
  const isOpen = (id: string | undefined): boolean => tables.some((table) => table.id === id && !table.closed)
  const guests = people.filter(({ role }) => role === 'participant')
  const said: string[] = []
  for (const guest of guests) {
    const stop = round === undefined ? null : (cafe.stops(guest.id)[round] ?? null)
    if (!takesPart(guest) || round === undefined) {
      if (guest.table !== undefined) said.push(`${guest.id} sits at ${guest.table} without a round`)
    } else if (guest.table === undefined) said.push(`${guest.id} sits nowhere`)
    else if (!isOpen(guest.table)) said.push(`${guest.id} sits at the closed table ${guest.table}`)
    else if (stop?.table !== guest.table) said.push(`${guest.id} sits at ${guest.table} against the route`)
  }
  const hosts = cafe.data<Host>(STEP, 'host').filter(({ state }) => state === 'yes')
  for (const { person, table } of hosts) {
    if (!guests.some((one) => one.id === person && takesPart(one)))
      said.push(`${person} hosts and is not here`)
    if (!isOpen(table)) said.push(`${person} hosts at the closed table ${table}`)
    if (round !== undefined && cafe.seat(person) !== table)
      said.push(`${person} hosts elsewhere than ${table}`)
  }
  if (new Set(hosts.map(({ person }) => person)).size < hosts.length) said.push('somebody hosts two tables')
  if (isOver(stage)) return said
  for (const { id, seats } of tables)
    config.rounds.forEach(({ way }, index) => {
      if (index < (round ?? 0)) return
      const there = guests.filter((one) => takesPart(one) && cafe.stops(one.id)[index]?.table === id)
      if (cafe.filled(id)[index] !== there.length)
        said.push(`${id} has ${there.length} in round ${index + 1} and counts ${cafe.filled(id)[index]}`)
      const chosen = there.filter((one) => cafe.stops(one.id)[index]?.how === 'chosen').length
      if (way === 'free' && chosen > seats) said.push(`${chosen} chose the ${seats} seats of ${id}`)
    })
  const left = cafe.records.of(STEP, 'filled').length - tables.length
  if (left !== 0) said.push(`${left} counts of tables that are not there`)
  return said
}
