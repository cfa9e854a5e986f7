// Rows laid together, as short as can be, for the tests of counting.
import type { Laid, LaidCell, Row } from '#shared/activities/supply/records.ts'
import type { Recount } from '#shared/analysis/recount.ts'
import { layRow, type RowAnswer } from '#shared/analysis/supply/rows.ts'
import type { Side } from '#shared/analysis/sides.ts'

export const groups = [
  { id: 'ouderen', name: 'Ouderen', short: 'Ouderen' },
  { id: 'nah', name: 'Mensen met NAH', short: 'NAH' },
]

type Cells = Readonly<Record<string, Omit<Row['cells'][number], 'group'>>>

const row = (as: Row['as'], cells: Cells, words = ''): Row => ({
  domain: 'wonen',
  as,
  words,
  cells: Object.entries(cells).map(([group, mark]) => ({ group, ...mark })),
})

export const offer = (organisation: string, cells: Cells, words = ''): RowAnswer => ({
  row: row('offers', cells, words),
  organisation,
  side: 'aanbieder',
})

export const belief = (cells: Cells, side: Side = 'inwoner', words = ''): RowAnswer => ({
  row: row('believes', cells, words),
  organisation: undefined,
  side,
})

/** So many people who looked at the row and left it open. */
export const open = (n: number, side: Side = 'inwoner'): RowAnswer[] =>
  Array.from({ length: n }, () => belief({}, side))

type Way = {
  readonly minimum?: number
  readonly recount?: Recount
  readonly shown?: Laid
  readonly late?: number
}

export const lay = (
  answers: readonly RowAnswer[],
  { minimum = 3, recount = 'first', shown, late = 0 }: Way = {},
): Laid => layRow({ domain: 'wonen', groups, answers, minimum, recount, late, shown })

export const cellOf = (laid: Laid, group: string): LaidCell => {
  const cell = laid.cells.find((one) => one.group === group)
  if (!cell) throw new Error(`no ${group}`)
  return cell
}
