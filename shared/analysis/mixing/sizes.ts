// How many guests a table may hold in a round, and how many it should hold for the tables to be even.

/** By table: between `least` and `most` are the rules of the seats, between `low` and `high` the even tables. */
export type Sizes = {
  /** Whether there are seats for everybody. */
  readonly within: boolean
  readonly least: readonly number[]
  readonly most: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * `free` = seats for guests by table. With enough seats no table goes over them, and even means the same number at every
 * table that has the seats, one more at some. With too few, each table goes over by the same number, one more at some.
 */
export const sizesFor = (free: readonly number[], guests: number): Sizes => {
  const short = guests - sum(free)
  if (short > 0) {
    const each = Math.floor(short / Math.max(1, free.length))
    const least = free.map((seats) => seats + each)
    const most = least.map((seats) => (short > each * free.length ? seats + 1 : seats))
    return { within: false, least, most, low: least, high: most }
  }
  const filled = (level: number): number[] => free.map((seats) => Math.min(seats, level))
  let level = 0
  while (level < guests && sum(filled(level + 1)) <= guests) level += 1
  return { within: true, least: free.map(() => 0), most: free, low: filled(level), high: filled(level + 1) }
}

/** How many guests have to move for every table to be between these numbers. */
export const outside = (
  counts: readonly number[],
  least: readonly number[],
  most: readonly number[],
): number => {
  const over = sum(counts.map((count, table) => Math.max(0, count - (most[table] ?? 0))))
  const under = sum(counts.map((count, table) => Math.max(0, (least[table] ?? 0) - count)))
  return Math.max(over, under)
}
