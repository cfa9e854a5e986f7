// A plan by rotation: the guests stand in rows over the tables, and in every round each row moves on by its own step.
import { Draft } from './draft.ts'
import type { Numbered } from './numbered.ts'
import { range } from './settled.ts'
import { mixedUp, upTo } from './start.ts'

type Random = () => number

/** How many times steps are drawn for one row before the best of them is taken. */
const DRAWS = 400

/**
 * Row 0 has a guest at every table, the last rows only at the tables that are large enough. In round r the guest who
 * began as number i of a row sits at number i + step[r] of it, so nobody comes back to a table as long as a row has at
 * least as many tables as there are rounds. Two rows meet again only where the difference of their steps comes back:
 * steps are drawn row by row so that it does not, when that can be (a difference matrix over the tables).
 * The rows are filled by side, so that a side with as many guests as tables is at every table in every round.
 * For rounds without history or settled tables only.
 */
export const shifts = (hall: Numbered, random: Random): Draft => {
  const rows = rowsOf(hall, random)
  const steps: number[][] = []
  for (const row of rows) steps.push(stepsFor(row.length, steps, rows, hall.rounds, random))
  const draft = new Draft(hall)
  const guests = bySide(hall, rows, random)
  rows.forEach((row, number) => {
    row.forEach((_, at) => {
      const guest = guests[number]?.[at] ?? 0
      for (let round = 0; round < hall.rounds; round += 1) {
        const table = row[(at + (steps[number]?.[round] ?? 0)) % row.length] ?? 0
        draft.sit(round, guest, table)
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
    const cost = before.reduce((sum, other, row) => {
      const size = rows[row]?.length ?? 1
      return sum + clashes(steps, other, size) * (size === length ? 1 : 0.5)
    }, back * 100)
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

/** How many pairs of rounds have the same difference between these rows: then those who met in one meet in the other. */
const clashes = (steps: readonly number[], other: readonly number[], length: number): number => {
  const differences = steps.map((step, round) => (step - (other[round] ?? 0) + length * 2) % length)
  return differences.length - new Set(differences).size
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
