// The least number of pairs that must meet again when the guests of one round go to the tables of another.

/**
 * `from` = at most how many guests came from each table, `to` = at most how many go to each, `may` = at most how many
 * go from the one to the other (from * to.length + to). Gives the least sum of pairs that go the same way when `guests`
 * go, 0 when so many cannot go at all. Each guest in turn goes the cheapest way, moving others on where that is cheaper
 * (successive shortest paths; the cost of a way is convex, so this is exact).
 */
export const leastTogether = (
  guests: number,
  from: readonly number[],
  to: readonly number[],
  may: readonly number[],
): number => {
  const width = to.length
  const going = new Int32Array(from.length * width)
  const left = new Int32Array(from.length)
  const come = new Int32Array(width)
  /** The cheapest way to each table: on the side that guests leave, and on the side where they come. */
  const leaving = new Float64Array(from.length)
  const coming = new Float64Array(width)
  const cameFrom = new Int32Array(width)
  const sentBack = new Int32Array(from.length)
  let pairs = 0

  const search = (): void => {
    coming.fill(Infinity)
    sentBack.fill(-1)
    for (let table = 0; table < from.length; table += 1)
      leaving[table] = (left[table] ?? 0) < (from[table] ?? 0) ? 0 : Infinity
    for (let changed = true; changed;) {
      changed = false
      for (let cell = 0; cell < going.length; cell += 1) {
        const table = Math.floor(cell / width)
        const other = cell % width
        const here = going[cell] ?? 0
        if (here < (may[cell] ?? 0) && (leaving[table] ?? 0) + here < (coming[other] ?? 0)) {
          coming[other] = (leaving[table] ?? 0) + here
          cameFrom[other] = table
          changed = true
        }
        if (here > 0 && (coming[other] ?? 0) - (here - 1) < (leaving[table] ?? 0)) {
          leaving[table] = (coming[other] ?? 0) - (here - 1)
          sentBack[table] = other
          changed = true
        }
      }
    }
  }

  const nearest = (): number => {
    let best = -1
    for (let table = 0; table < width; table += 1)
      if ((come[table] ?? 0) < (to[table] ?? 0) && (coming[table] ?? 0) < (coming[best] ?? Infinity))
        best = table
    return best
  }

  for (let guest = 0; guest < guests; guest += 1) {
    search()
    let table = nearest()
    if (table < 0) return 0
    pairs += coming[table] ?? 0
    come[table] = (come[table] ?? 0) + 1
    for (let on = true; on;) {
      const source = cameFrom[table] ?? 0
      going[source * width + table] = (going[source * width + table] ?? 0) + 1
      table = sentBack[source] ?? -1
      on = table >= 0
      if (on) going[source * width + table] = (going[source * width + table] ?? 0) - 1
      else left[source] = (left[source] ?? 0) + 1
    }
  }
  return pairs
}
