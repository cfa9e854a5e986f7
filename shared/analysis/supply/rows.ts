// All matrices laid together, row by row: what organisations offer, and what the others believe there is.
import type { Group, Laid, LaidCell, Mark, Row } from '#shared/activities/supply/records.ts'
import { safeRemainder } from '#shared/analysis/minimum.ts'
import { shownSide, type Side } from '#shared/analysis/sides.ts'
import { countNames, sameName, says, uniqueNames } from './marks.ts'
import type { Recount } from '#shared/analysis/recount.ts'

/** One row of one person: of a provider with its organisation, of another with the side from which it looks. */
export type RowAnswer = {
  readonly row: Row
  readonly organisation: string | undefined
  readonly side: Side
}

type Believed = NonNullable<LaidCell['believed']>
type Offer = LaidCell['offers'][number]

const markIn = (row: Row, group: string): Mark => row.cells.find((cell) => cell.group === group) ?? {}

const hasMoment = (mark: Mark, moment: number): boolean =>
  says(mark) === 'yes' && ((mark.moments ?? 0) & (1 << (moment - 1))) !== 0

const offersIn = (offering: readonly RowAnswer[], group: string): Offer[] => {
  const offers = new Map<string, Offer>()
  for (const { row, organisation = '' } of offering) {
    const mark = markIn(row, group)
    const done = says(mark) === 'yes'
    const offer = offers.get(organisation) ?? { organisation, done: false, agreed: false, moments: 0 }
    offers.set(organisation, {
      organisation,
      done: offer.done || done,
      agreed: offer.agreed || mark.agreed === true,
      moments: done ? offer.moments | (mark.moments ?? 0) : offer.moments,
    })
  }
  return [...offers.values()]
    .filter(({ done, agreed }) => done || agreed)
    .sort((a, b) => (sameName(a.organisation) < sameName(b.organisation) ? -1 : 1))
}

const believedIn = (marks: readonly Mark[]): Believed => {
  const named = (moment: number): number => marks.filter((mark) => hasMoment(mark, moment)).length
  const saying = (what: 'yes' | 'unsure'): number => marks.filter((mark) => says(mark) === what).length
  return { yes: saying('yes'), unsure: saying('unsure'), moments: [named(1), named(2), named(3)] }
}

/**
 * What the municipality and the residents believe, or null: both must be at least `minimum`, and the others beside
 * them nobody or at least as many, or these would follow by subtraction (see `sides`).
 */
const sidesIn = (believing: readonly RowAnswer[], group: string, minimum: number): LaidCell['sides'] => {
  const sides = (['gemeente', 'inwonerzijde'] as const).map((side) => {
    const of = believing.filter((one) => shownSide(one.side) === side)
    return {
      side,
      n: of.length,
      yes: of.filter(({ row }) => says(markIn(row, group)) === 'yes').length,
    }
  })
  const rest = believing.length - sides.reduce((sum, { n }) => sum + n, 0)
  return sides.every(({ n }) => n >= minimum) && safeRemainder(rest, minimum) ? sides : null
}

/** The names that one person wrote in a cell; each counts once. */
const namesIn = (mark: Mark): string[] => (says(mark) === 'yes' ? uniqueNames(mark.names ?? []) : [])

const wordsOf = (answers: readonly RowAnswer[]): string[] =>
  answers.map(({ row }) => row.words).filter((words) => words !== '')

type Counting = {
  readonly domain: string
  readonly groups: readonly Pick<Group, 'id'>[]
  /** All that was filled in for this row. */
  readonly answers: readonly RowAnswer[]
  /** Smallest number of others of whom totals are shown: 3, or 1 when somebody prepares alone. */
  readonly minimum: number
  readonly recount: Recount
  readonly late: number
  /** The row as it is shown now, if it is. */
  readonly shown: Laid | undefined
}

/**
 * Lays one row together. What providers say counts at once. What the others say is counted when they are enough and
 * `recount` allows it; when the count `stays` it is taken from the row as it is shown. Sides come with a first count only.
 */
export const layRow = (counting: Counting): Laid => {
  const { domain, groups, answers, minimum, recount, late, shown } = counting
  const offering = answers.filter(({ row }) => row.as === 'offers')
  const believing = answers.filter(({ row }) => row.as === 'believes')
  // Who prepares alone says of the rows that are not filled in yet too that there is nothing.
  const enough = minimum === 1 || believing.length >= minimum
  const stays = recount === 'stays'

  const cellOf = (group: string): LaidCell => {
    const offers = offersIn(offering, group)
    const old = shown?.cells.find((cell) => cell.group === group)
    if (stays) {
      const { believed = null, sides = null, named = [] } = old ?? {}
      return { group, offers, believed, sides, named }
    }
    if (!enough) return { group, offers, believed: null, sides: null, named: [] }
    const marks = believing.map(({ row }) => markIn(row, group))
    const first = recount === 'first' && minimum > 1
    const sides = first ? sidesIn(believing, group, minimum) : null
    return {
      group,
      offers,
      believed: believedIn(marks),
      sides: recount === 'same' ? (old?.sides ?? null) : sides,
      named: countNames(marks.flatMap(namesIn)),
    }
  }

  const others = stays ? (shown?.words ?? []) : enough ? wordsOf(believing) : []
  return {
    domain,
    organisations: uniqueNames(offering.map(({ organisation = '' }) => organisation)),
    others: stays ? (shown?.others ?? null) : enough ? believing.length : null,
    cells: groups.map(({ id }) => cellOf(id)),
    words: uniqueNames([...others, ...wordsOf(offering)]),
    late,
  }
}
