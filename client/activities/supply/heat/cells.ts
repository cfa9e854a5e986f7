// What one cell of the heat map says in a slice: how many organisations do it, and which part of the others believe it.
import type { Laid, LaidCell } from '#shared/activities/supply/records.ts'
import { isBlank, isThere, isThereAt } from '#shared/analysis/supply/white.ts'

/** All answers, those at one moment, or what one side believes. */
export type Slice =
  | { readonly by: 'all' }
  | { readonly by: 'moment'; readonly moment: 1 | 2 | 3 }
  | { readonly by: 'side'; readonly side: 'gemeente' | 'inwonerzijde' }

export const ALL: Slice = { by: 'all' }

/**
 * `does` = organisations; `yes` of `of` others, `of` null when too few of them may be shown. `empty` = a white spot;
 * `few` = too few filled in this row, or are on this side, to say.
 */
export type Seen = {
  readonly does: number
  readonly yes: number
  readonly of: number | null
  readonly state: 'there' | 'empty' | 'few'
}

const believedIn = (row: Laid, cell: LaidCell, slice: Slice): Pick<Seen, 'yes' | 'of'> => {
  if (slice.by === 'side') {
    const side = cell.sides?.find((one) => one.side === slice.side)
    return { yes: side?.yes ?? 0, of: side?.n ?? null }
  }
  const { believed } = cell
  if (believed === null) return { yes: 0, of: null }
  const yes = slice.by === 'moment' ? (believed.moments[slice.moment - 1] ?? 0) : believed.yes
  return { yes, of: row.others }
}

const NOTHING: Seen = { does: 0, yes: 0, of: null, state: 'few' }

/** `row` is undefined where nobody answered anything. */
export const seenOf = (row: Laid | undefined, group: string, slice: Slice): Seen => {
  const cell = row?.cells.find((one) => one.group === group)
  if (!row || !cell) return NOTHING
  const bit = slice.by === 'moment' ? 1 << (slice.moment - 1) : 0
  const does = cell.offers.filter(({ done, moments }) => done && (bit === 0 || (moments & bit) !== 0)).length
  const believed = believedIn(row, cell, slice)
  const there = slice.by === 'moment' ? isThereAt(cell, slice.moment) : isThere(cell)
  const few = slice.by === 'side' ? believed.of === null : isBlank(row)
  return { does, ...believed, state: there ? 'there' : few ? 'few' : 'empty' }
}

/** Strength 0 to 3 of the ground of a cell: organisations, or where none take part the part of the people. */
export const strengthOf = ({ does, yes, of }: Seen, withOffers: boolean): 0 | 1 | 2 | 3 => {
  const strength = withOffers ? does : of === null || of === 0 ? 0 : Math.ceil((yes / of) * 3)
  return strength >= 3 ? 3 : strength === 2 ? 2 : strength === 1 ? 1 : 0
}
