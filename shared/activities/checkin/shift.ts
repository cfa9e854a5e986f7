// What changed between coming in and going out, as counts behind which nobody can be found.
import { MINIMUM, safeRemainder } from '#shared/analysis/minimum.ts'
import { weathers, type Shift, type Weather } from './records.ts'

/** The weather of each person; the person only pairs the two moments and is never given out. */
export type Chosen = ReadonlyMap<string, Weather>

/**
 * The same counts for groups of at least `minimum`, or null when too few stand behind one of them. A weather that one
 * or two people chose is counted with the other such weathers; when that is too small as well, nothing is told: it would
 * follow by subtraction. Who only came in or only went out must be nobody or enough too, because every word hangs in
 * the sky and what these chose would be what remains. Source: n >= 3, no residuals (5 outside the room).
 */
export const atLeast = (shift: Shift, minimum: number): Shift | null => {
  const { n, changed, came, left } = shift
  const safe = (...groups: readonly number[]): boolean =>
    groups.every((group) => safeRemainder(group, minimum))
  if (n < minimum || !safe(changed, n - changed, came, left)) return null
  const apart = shift.rows.filter(
    ({ weather, before, after }) => weather !== null && safe(before, after) && before + after > 0,
  )
  const sum = (of: 'before' | 'after'): number => n - apart.reduce((total, row) => total + row[of], 0)
  const rest = { weather: null, before: sum('before'), after: sum('after') }
  if (!safe(rest.before, rest.after)) return null
  return { ...shift, rows: rest.before + rest.after > 0 ? [...apart, rest] : apart }
}

/** Compares what the same people chose at both moments; null when it must stay hidden. */
export const shiftBetween = (before: Chosen, after: Chosen, minimum: number = MINIMUM): Shift | null => {
  const pairs = [...before].flatMap(([person, from]) => {
    const to = after.get(person)
    return to === undefined ? [] : [{ from, to }]
  })
  const n = pairs.length
  const rows = weathers.map((weather) => ({
    weather,
    before: pairs.filter(({ from }) => from === weather).length,
    after: pairs.filter(({ to }) => to === weather).length,
  }))
  const changed = pairs.filter(({ from, to }) => from !== to).length
  return atLeast({ n, changed, came: after.size - n, left: before.size - n, rows }, minimum)
}
