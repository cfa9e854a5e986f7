// How many times guests can sit at a table that is new to them, all rounds together.

/** Guests who are alike: how many, in how many rounds each still needs a table, and which tables are new to them. */
export type Alike = { readonly guests: number; readonly rounds: number; readonly fresh: readonly boolean[] }

/**
 * The most sits at new tables, with `places` guests at most at each table over all rounds: a maximal flow from guests
 * to tables. Such a flow can always be dealt out over the rounds (edges of a bipartite graph in as many colours as its
 * largest degree, König), so without settled tables this is what a plan can reach, not only a bound.
 */
export const mostFresh = (groups: readonly Alike[], places: readonly number[]): number => {
  const width = places.length
  const flow = groups.map(() => new Int32Array(width))
  const used = new Int32Array(width)
  const open = (group: number, table: number): number =>
    groups[group]?.fresh[table] ? groups[group].guests - (flow[group]?.[table] ?? 0) : 0
  const add = (group: number, table: number, step: number): void => {
    const row = flow[group]
    if (row) row[table] = (row[table] ?? 0) + step
  }

  /** Brings one or more sits of this group to a table with room, by moving other groups on; 0 when that cannot be. */
  const bring = (group: number, most: number): number => {
    const via = new Int32Array(width).fill(-1)
    const seen = new Uint8Array(groups.length)
    const cameOver = new Int32Array(groups.length).fill(-1)
    const queue = [group]
    seen[group] = 1
    for (const at of queue)
      for (let table = 0; table < width; table += 1) {
        if (via[table] !== -1 || open(at, table) <= 0) continue
        via[table] = at
        const room = (places[table] ?? 0) - (used[table] ?? 0)
        if (room > 0) return push(table, room)
        for (let other = 0; other < groups.length; other += 1)
          if (seen[other] === 0 && (flow[other]?.[table] ?? 0) > 0) {
            seen[other] = 1
            cameOver[other] = table
            queue.push(other)
          }
      }
    return 0

    function push(last: number, room: number): number {
      let step = Math.min(room, most)
      for (let table = last; table >= 0;) {
        const by = via[table] ?? 0
        const back = cameOver[by] ?? -1
        step = Math.min(step, open(by, table), back < 0 ? step : (flow[by]?.[back] ?? 0))
        table = back
      }
      used[last] = (used[last] ?? 0) + step
      for (let table = last; table >= 0;) {
        const by = via[table] ?? 0
        const back = cameOver[by] ?? -1
        add(by, table, step)
        if (back >= 0) add(by, back, -step)
        table = back
      }
      return step
    }
  }

  let fresh = 0
  groups.forEach(({ guests, rounds }, group) => {
    let needed = guests * rounds
    for (let brought = bring(group, needed); brought > 0; brought = bring(group, needed)) {
      fresh += brought
      needed -= brought
      if (needed === 0) break
    }
  })
  return fresh
}
