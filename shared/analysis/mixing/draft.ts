// A plan on which the search works: what a change costs is known from the tables that it touches alone.
import { AGAIN, MISSING, OVER, TWICE, UNEVEN, type Cost } from './cost.ts'
import { Counts } from './counts.ts'
import type { Numbered } from './numbered.ts'

/** `cost` and the changes mean what they say when everybody sits in every round. */
export class Draft {
  /** The table of each guest in each round (round * guests + guest), -1 for none. */
  readonly seat: Int16Array
  readonly cost: Cost = new Int32Array(5)
  /** What the change that was weighed last would add to the cost. */
  readonly delta: Cost = new Int32Array(5)
  readonly counts: Counts
  readonly #guests: number
  readonly #tables: number
  readonly #side: Int8Array
  readonly #met: Uint8Array
  readonly #visited: Uint8Array
  /** Per round and table the guests there, and per round and guest their place in that list. */
  readonly #member: Int16Array
  readonly #place: Int16Array
  /** Per round, table and side how many there are, host included. */
  readonly #sides: Int16Array

  constructor(hall: Numbered) {
    this.#guests = hall.guests.length
    this.#tables = hall.tables.length
    this.#side = hall.side
    this.seat = new Int16Array(hall.rounds * this.#guests).fill(-1)
    this.counts = new Counts(hall)
    this.#met = hall.met.slice()
    this.#visited = hall.visited.slice()
    this.#member = new Int16Array(hall.rounds * this.#tables * this.#guests)
    this.#place = new Int16Array(hall.rounds * this.#guests)
    this.#sides = new Int16Array(hall.rounds * this.#tables * 3)
    for (let at = 0; at < hall.rounds * this.#tables; at += 1) {
      const side = hall.hosted[at % this.#tables] ?? -1
      if (side >= 0) this.#sides[at * 3 + side] = 1
    }
    const empty = this.#sides.reduce((missing, here) => missing + (here === 0 ? 1 : 0), 0)
    this.cost[MISSING] = empty - hall.unavoidable * hall.rounds
    this.#resized()
  }

  /** Puts a guest who has no table in this round at this one. */
  sit(round: number, guest: number, table: number): void {
    this.weighSit(round, guest, table)
    const at = round * this.#tables + table
    const count = this.counts.at(round, table)
    this.#meet(guest, at, count, 1)
    this.#member[at * this.#guests + count] = guest
    this.#place[round * this.#guests + guest] = count
    this.seat[round * this.#guests + guest] = table
    this.#arrive(round, guest, table, 1)
  }

  /** Takes a guest from their table in this round. */
  rise(round: number, guest: number): void {
    const table = this.seat[round * this.#guests + guest] ?? 0
    this.delta.fill(0)
    this.#leave(round, guest, table)
    const at = round * this.#tables + table
    const last = this.counts.at(round, table) - 1
    const place = this.#place[round * this.#guests + guest] ?? 0
    const moved = this.#member[at * this.#guests + last] ?? 0
    this.#member[at * this.#guests + place] = moved
    this.#place[round * this.#guests + moved] = place
    this.#meet(guest, at, last, -1)
    this.seat[round * this.#guests + guest] = -1
    this.#arrive(round, guest, table, -1)
  }

  swap(round: number, one: number, other: number): void {
    const oneTable = this.seat[round * this.#guests + one] ?? 0
    const otherTable = this.seat[round * this.#guests + other] ?? 0
    this.rise(round, one)
    this.rise(round, other)
    this.sit(round, one, otherTable)
    this.sit(round, other, oneTable)
  }

  move(round: number, guest: number, table: number): void {
    this.rise(round, guest)
    this.sit(round, guest, table)
  }

  /** Writes into `delta` what it costs, seats aside, when somebody who has no table in this round comes to this one. */
  weighSit(round: number, guest: number, table: number): void {
    this.delta.fill(0)
    this.#enter(round, guest, table, -1)
  }

  /** Writes into `delta` what it costs when these two, at different tables, change places in this round. */
  weighSwap(round: number, one: number, other: number): void {
    const oneTable = this.seat[round * this.#guests + one] ?? 0
    const otherTable = this.seat[round * this.#guests + other] ?? 0
    this.delta.fill(0)
    this.#leave(round, one, oneTable)
    this.#leave(round, other, otherTable)
    this.#enter(round, one, otherTable, other)
    this.#enter(round, other, oneTable, one)
    if (this.#side[one] !== this.#side[other]) return
    // Two of one side: each looks as if the side goes and comes, but it stays at both tables.
    this.delta[MISSING] = 0
  }

  /** Writes into `delta` what it costs when this guest goes to another table in this round. */
  weighMove(round: number, guest: number, table: number): void {
    const from = this.seat[round * this.#guests + guest] ?? 0
    const { over, uneven } = this.counts
    this.delta.fill(0)
    this.#leave(round, guest, from)
    this.#enter(round, guest, table, -1)
    this.counts.add(round, from, -1)
    this.counts.add(round, table, 1)
    this.delta[OVER] = this.counts.over - over
    this.delta[UNEVEN] = this.counts.uneven - uneven
    this.counts.add(round, table, -1)
    this.counts.add(round, from, 1)
  }

  /** Whether this guest meets somebody again at their table of this round, or sits there twice. */
  troubled(round: number, guest: number): boolean {
    this.delta.fill(0)
    this.#leave(round, guest, this.seat[round * this.#guests + guest] ?? 0)
    return (this.delta[TWICE] ?? 0) < 0 || (this.delta[AGAIN] ?? 0) < 0
  }

  #leave(round: number, guest: number, table: number): void {
    const { delta } = this
    const at = round * this.#tables + table
    const end = at * this.#guests + this.counts.at(round, table)
    const row = guest * this.#guests
    let again = 0
    for (let index = at * this.#guests; index < end; index += 1)
      if ((this.#met[row + (this.#member[index] ?? 0)] ?? 0) > 1) again += 1
    delta[AGAIN] = (delta[AGAIN] ?? 0) - again
    if ((this.#visited[guest * this.#tables + table] ?? 0) > 1) delta[TWICE] = (delta[TWICE] ?? 0) - 1
    const side = this.#side[guest] ?? -1
    if (side >= 0 && this.#sides[at * 3 + side] === 1) delta[MISSING] = (delta[MISSING] ?? 0) + 1
  }

  /** `going` leaves that table at the same moment; -1 is nobody. */
  #enter(round: number, guest: number, table: number, going: number): void {
    const { delta } = this
    const at = round * this.#tables + table
    const end = at * this.#guests + this.counts.at(round, table)
    const row = guest * this.#guests
    let again = 0
    for (let index = at * this.#guests; index < end; index += 1) {
      const other = this.#member[index] ?? 0
      if (other !== going && (this.#met[row + other] ?? 0) > 0) again += 1
    }
    delta[AGAIN] = (delta[AGAIN] ?? 0) + again
    if ((this.#visited[guest * this.#tables + table] ?? 0) > 0) delta[TWICE] = (delta[TWICE] ?? 0) + 1
    const side = this.#side[guest] ?? -1
    if (side >= 0 && this.#sides[at * 3 + side] === 0) delta[MISSING] = (delta[MISSING] ?? 0) - 1
  }

  #meet(guest: number, at: number, count: number, step: 1 | -1): void {
    for (let index = at * this.#guests; index < at * this.#guests + count; index += 1) {
      const other = this.#member[index] ?? 0
      const pair = guest * this.#guests + other
      const mirror = other * this.#guests + guest
      this.#met[pair] = (this.#met[pair] ?? 0) + step
      this.#met[mirror] = (this.#met[mirror] ?? 0) + step
    }
  }

  /** Books the guest at the table (`step` 1) or takes them off (-1), and adds `delta` to the cost. */
  #arrive(round: number, guest: number, table: number, step: 1 | -1): void {
    const visit = guest * this.#tables + table
    this.#visited[visit] = (this.#visited[visit] ?? 0) + step
    const side = this.#side[guest] ?? -1
    const here = (round * this.#tables + table) * 3 + side
    if (side >= 0) this.#sides[here] = (this.#sides[here] ?? 0) + step
    this.counts.add(round, table, step)
    for (let goal = TWICE; goal <= MISSING; goal += 1)
      this.cost[goal] = (this.cost[goal] ?? 0) + (this.delta[goal] ?? 0)
    this.#resized()
  }

  #resized(): void {
    this.cost[OVER] = this.counts.over
    this.cost[UNEVEN] = this.counts.uneven
  }
}
