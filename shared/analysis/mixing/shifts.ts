// A plan by rotation: the guests stand in rows over the tables, and in every round each row moves on by its own step.
import { Draft } from './draft.ts'
import { fieldOf } from './field.ts'
import type { Numbered } from './numbered.ts'
import { range } from './settled.ts'
import { mixedUp, upTo } from './start.ts'

type Random = () => number

/** How many times steps are drawn for one row before the best of them is taken. */
const DRAWS = 600

/**
 * Row 0 has a guest at every table, the last rows only at the tables that are large enough. In round r the guest who
 * began as number i of a row sits at number i + step[r] of it, so nobody comes back to a table as long as a row has at
 * least as many tables as there are rounds. Two rows meet again only where the difference of their steps comes back:
 * rows of a prime power of tables step by products of a finite field, where it never does; for others steps are drawn
 * row by row (a difference matrix over the tables).
 * The rows are filled by side, so that a side with as many guests as tables is at every table in every round.
 * For rounds without history or settled tables only.
 */
export const shifts = (hall: Numbered, random: Random): Draft => {
  const rows = rowsOf(hall, random)
  const steps: number[][] = []
  const fields = new Map(rows.map(({ length }) => [length, fieldOf(length)]))
  for (const [number, { length }] of rows.entries()) {
    const field = hall.rounds <= length ? fields.get(length) : undefined
    const own = field && range(hall.rounds).map((round) => field.times((number % (length - 1)) + 1, round))
    steps.push(own ?? stepsFor(length, steps, rows, hall.rounds, random))
  }
  const draft = new Draft(hall)
  const guests = bySide(hall, rows, random)
  rows.forEach((row, number) => {
    row.forEach((_, at) => {
      const guest = guests[number]?.[at] ?? 0
      for (let round = 0; round < hall.rounds; round += 1) {
        const step = steps[number]?.[round] ?? 0
        const to = fields.get(row.length)?.plus(at, step) ?? (at + step) % row.length
        draft.sit(round, guest, row[to] ?? 0)
      }
    })
  })
  return draft
}

/** The tables of each row: as many rows as the largest table has guests. */
const rowsOf = ({ sizes, guests, tables }: Numbered, random: Random): number[][] => {
  const { low, high } = sizes
  let left = guests.length - low.reduce((sum, places) => sum + places, 0)
  const order = mixedUp([...tables.keys()], random)
  const places = [...low]
  for (const table of order) {
    if (left <= 0) break
    if ((high[table] ?? 0) > (low[table] ?? 0)) {
      places[table] = (places[table] ?? 0) + 1
      left -= 1
    }
  }
  const depth = Math.max(0, ...places)
  return Array.from({ length: depth }, (_, row) => order.filter((table) => (places[table] ?? 0) > row))
}

/** Steps for the next row that agree least with those of the rows before it, 0 in the first round. */
const stepsFor = (
  length: number,
  before: readonly (readonly number[])[],
  rows: readonly (readonly number[])[],
  rounds: number,
  random: Random,
): number[] => {
  let best: number[] = []
  let least = Infinity
  const multiples = range(length).map((step) => range(rounds).map((round) => (round * (step + 1)) % length))
  const known = [...multiples, ...before.slice(-length).map((steps) => steps.map((step) => step % length))]
  for (let draw = 0; draw < known.length + DRAWS && least > 0; draw += 1) {
    const steps = known[draw] ?? drawn(length, rounds, random)
    const back = steps.length - new Set(steps).size
    let cost = back * 100
    for (let row = 0; row < before.length && cost < least; row += 1) {
      const size = rows[row]?.length ?? 1
      cost += clashes(steps, before[row] ?? [], size) * (size === length ? 1 : 0.5)
    }
    if (cost < least) [least, best] = [cost, steps]
  }
  return best
}

/** Steps by chance, all different as long as the row has tables enough. */
const drawn = (length: number, rounds: number, random: Random): number[] => {
  const turns = mixedUp(range(Math.max(0, length - 1)), random)
  return range(rounds).map((round) =>
    round === 0 ? 0 : round <= turns.length ? (turns[round - 1] ?? 0) + 1 : upTo(length, random),
  )
}

/** In how many rounds the difference between these rows was there before: then those who met once meet again. */
const clashes = (steps: readonly number[], other: readonly number[], length: number): number => {
  let count = 0
  for (let round = 1; round < steps.length; round += 1) {
    const difference = (steps[round] ?? 0) - (other[round] ?? 0)
    let earlier = 0
    while (earlier < round && ((steps[earlier] ?? 0) - (other[earlier] ?? 0) - difference) % length !== 0)
      earlier += 1
    if (earlier < round) count += 1
  }
  return count
}

/**
 * Guests for the rows: first whole rows of one side, then what is left of each side next to each other, so that it has
 * as many tables as can be.
 */
const bySide = (
  { side }: Numbered,
  rows: readonly (readonly number[])[],
  random: Random,
): readonly (readonly number[])[] => {
  const left = [0, 1, 2, -1].map((number) =>
    mixedUp(
      [...side.keys()].filter((guest) => side[guest] === number),
      random,
    ),
  )
  const filled = rows.map(({ length }): number[] => {
    const whole = left.slice(0, 3).find((guests) => guests.length >= length)
    return whole ? whole.splice(0, length) : []
  })
  const rest = left.flat()
  return filled.map((row, number) => (row.length > 0 ? row : rest.splice(0, rows[number]?.length ?? 0)))
}
