// Where there is nothing: white spots of the whole matrix, and of each moment, group and domain.
import type { axes as axesSchemas, Laid, LaidCell } from '#shared/activities/supply/records.ts'
import type * as z from 'zod/mini'

/** The rows and columns of the matrix. */
export type Axes = {
  readonly domains: readonly z.output<typeof axesSchemas.domains>[number][]
  readonly groups: readonly z.output<typeof axesSchemas.groups>[number][]
}

export type Place = { readonly domain: string; readonly group: string }

/** A part of the matrix: of how many cells, which of them are white, and of how many nobody can say. */
export type Slice = { readonly of: number; readonly white: readonly Place[]; readonly unknown: number }

/** Nobody, or too few people to show, filled in this row: then nobody can say what there is. */
export const isBlank = (row: Pick<Laid, 'organisations' | 'others'> | undefined): boolean =>
  row === undefined || (row.organisations.length === 0 && row.others === null)

/** Whether there is something: an organisation does it, or any of the others believes it. */
export const isThere = (cell: LaidCell | undefined): boolean =>
  cell !== undefined && (cell.offers.some(({ done }) => done) || (cell.believed?.yes ?? 0) > 0)

/** The same at moment 1, 2 or 3. A mark without a moment counts at none. */
export const isThereAt = (cell: LaidCell | undefined, moment: 1 | 2 | 3): boolean =>
  cell !== undefined &&
  (cell.offers.some(({ done, moments }) => done && (moments & (1 << (moment - 1))) !== 0) ||
    (cell.believed?.moments[moment - 1] ?? 0) > 0)

export const MOMENTS = [1, 2, 3] as const

/** A cell of the rows that are laid together; undefined when it is not there (yet). */
export const cellsOf = (laid: readonly Laid[]): ((place: Place) => LaidCell | undefined) => {
  const cells = new Map(
    laid.flatMap(({ domain, cells }) => cells.map((cell) => [`${domain} ${cell.group}`, cell] as const)),
  )
  return ({ domain, group }) => cells.get(`${domain} ${group}`)
}

/**
 * The white spots of the whole and of each slice. A row in which some organisation filled in is white where none does
 * anything, also when too few others did to show; a blank row is unknown. `withoutMoment` = there is something, but
 * nobody says at which moment.
 */
export const whiteSpots = (
  { domains, groups }: Axes,
  laid: readonly Laid[],
): {
  readonly all: Slice
  readonly moments: readonly [Slice, Slice, Slice]
  readonly domains: readonly ({ readonly id: string } & Slice)[]
  readonly groups: readonly ({ readonly id: string } & Slice)[]
  readonly withoutMoment: readonly Place[]
} => {
  const cellAt = cellsOf(laid)
  const rows = new Map(laid.map((row) => [row.domain, row]))
  const places = domains.flatMap(({ id }) => groups.map((group): Place => ({ domain: id, group: group.id })))
  const sliceOf = (of: readonly Place[], there = isThere): Slice => {
    const missing = of.filter((place) => !there(cellAt(place)))
    const white = missing.filter(({ domain }) => !isBlank(rows.get(domain)))
    return { of: of.length, white, unknown: missing.length - white.length }
  }
  const at = (moment: 1 | 2 | 3): Slice => sliceOf(places, (cell) => isThereAt(cell, moment))
  return {
    all: sliceOf(places),
    moments: [at(1), at(2), at(3)],
    domains: domains.map(({ id }) => ({ id, ...sliceOf(places.filter(({ domain }) => domain === id)) })),
    groups: groups.map(({ id }) => ({ id, ...sliceOf(places.filter(({ group }) => group === id)) })),
    withoutMoment: places.filter((place) => {
      const cell = cellAt(place)
      return isThere(cell) && !MOMENTS.some((moment) => isThereAt(cell, moment))
    }),
  }
}
