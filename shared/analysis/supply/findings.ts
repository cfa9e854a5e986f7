// What stands out when all matrices are laid together: suggestions for the four questions of the reflection form.
import type { Laid, LaidCell, Question } from '#shared/activities/supply/records.ts'
import { hashText } from '#shared/kernel/random.ts'
import { sameName, uniqueNames } from './marks.ts'
import { cellsOf, isBlank, isThere, type Axes } from './white.ts'

export const findingKinds = [
  'empty',
  'believed',
  'unknown',
  'double',
  'agreed-not-done',
  'done-not-agreed',
] as const
export type FindingKind = (typeof findingKinds)[number]

/**
 * Something that stands out. `key` stays the same as long as it is about the same thing. `domain` null = about whole
 * groups. `whole` = about all groups of the row, or all rows of the group. `blank` = nobody, or too few people to show,
 * filled in this row at all.
 */
export type Found = {
  readonly key: string
  readonly kind: FindingKind
  readonly question: Question
  readonly domain: string | null
  readonly groups: readonly string[]
  readonly organisations: readonly string[]
  readonly whole: boolean
  readonly blank: boolean
}

/** Nobody offers it, and at least this part of the others believe that it is there. Our own choice. */
export const BELIEVED = 1 / 3
/** An organisation does it, and at most this part of the others believe so. Our own choice. */
export const UNKNOWN = 1 / 4

/** A name as a part of a key: readable, and told apart from every other name by what follows the point. */
const slug = (name: string): string => {
  const readable = sameName(name)
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/gu, '-')
  return `${readable.slice(0, 40)}.${hashText(sameName(name)).toString(36)}`
}

const doneBy = (cell: LaidCell | undefined): LaidCell['offers'] =>
  cell?.offers.filter(({ done }) => done) ?? []

const isBelieved = ({ organisations, others }: Laid, cell: LaidCell): boolean =>
  organisations.length > 0 &&
  others !== null &&
  others > 0 &&
  doneBy(cell).length === 0 &&
  (cell.believed?.yes ?? 0) > 0 &&
  (cell.believed?.yes ?? 0) >= others * BELIEVED

const isUnknown = ({ others }: Laid, cell: LaidCell): boolean =>
  others !== null &&
  doneBy(cell).length > 0 &&
  cell.believed !== null &&
  cell.believed.yes <= others * UNKNOWN

/** The organisations that do the same as another: at the same moment, where both name moments. */
const doubled = (cell: LaidCell): string[] =>
  doneBy(cell)
    .filter((one) =>
      doneBy(cell).some(
        (other) =>
          other !== one && (one.moments === 0 || other.moments === 0 || (one.moments & other.moments) !== 0),
      ),
    )
    .map(({ organisation }) => organisation)

const unique = (names: readonly string[]): string[] => [...new Set(names)]

/**
 * All that stands out, kind after kind in the order of the rows: nothing found (`empty`), believed but not offered,
 * offered but hardly known, offered twice, agreed but not done, and done but not agreed. A row has one finding of each
 * kind with its groups; a group without anything anywhere is one finding and is left out of those of the rows.
 */
export const findOut = (axes: Axes, laid: readonly Laid[]): Found[] => {
  const cellAt = cellsOf(laid)
  const ids = axes.groups.map(({ id }) => id)
  const rows = axes.domains.map(({ id }) => id)
  const rowOf = new Map(laid.map((row) => [row.domain, row]))
  const isEmpty = (domain: string, group: string): boolean => !isThere(cellAt({ domain, group }))

  const finding = (
    kind: FindingKind,
    question: Question,
    domain: string | null,
    groups: readonly string[],
    organisations: readonly string[] = [],
    { key = `${kind}:${domain}`, whole = groups.length === ids.length, blank = false } = {},
  ): Found[] =>
    groups.length === 0
      ? []
      : [{ key, kind, question, domain, groups, organisations: uniqueNames(organisations), whole, blank }]

  const emptyGroups = ids.filter((group) => rows.every((domain) => isEmpty(domain, group)))
  const inRows = (of: (row: Laid, cells: readonly LaidCell[]) => Found[]): Found[] =>
    rows.flatMap((domain) => {
      const row = rowOf.get(domain)
      return row
        ? of(
            row,
            ids.flatMap((group) => cellAt({ domain, group }) ?? []),
          )
        : []
    })
  const groupsOf = (cells: readonly LaidCell[]): string[] => cells.map(({ group }) => group)
  const organisationsOf = (cells: readonly LaidCell[], of: (cell: LaidCell) => readonly string[]): string[] =>
    cells.flatMap((cell) => of(cell))

  const agreeing = new Set(
    laid.flatMap(({ cells }) =>
      cells.flatMap(({ offers }) => offers.filter(({ agreed }) => agreed).map((one) => one.organisation)),
    ),
  )
  const differing = (kind: 'agreed-not-done' | 'done-not-agreed'): Found[] =>
    inRows((row, cells) => {
      const differs = ({ organisation, done, agreed }: LaidCell['offers'][number]): boolean =>
        kind === 'agreed-not-done' ? agreed && !done : done && !agreed && agreeing.has(organisation)
      const names = unique(
        cells.flatMap(({ offers }) => offers.filter(differs).map(({ organisation }) => organisation)),
      )
      return names.flatMap((name) => {
        const where = cells.filter(({ offers }) =>
          offers.some((one) => one.organisation === name && differs(one)),
        )
        const key = `${kind}:${slug(name)}:${row.domain}`
        return finding(kind, 'differs', row.domain, groupsOf(where), [name], { key })
      })
    })

  return [
    ...emptyGroups.flatMap((group) =>
      finding('empty', 'little', null, [group], [], { key: `empty-group:${group}`, whole: true }),
    ),
    ...rows.flatMap((domain) => {
      const empty = ids.filter((group) => isEmpty(domain, group))
      const row = rowOf.get(domain)
      const blank = isBlank(row)
      const whole = empty.length === ids.length
      if (emptyGroups.length === ids.length) return []
      const told = whole ? empty : empty.filter((group) => !emptyGroups.includes(group))
      return finding('empty', 'little', domain, told, [], { whole, blank })
    }),
    ...inRows((row, cells) =>
      finding('believed', 'little', row.domain, groupsOf(cells.filter((cell) => isBelieved(row, cell)))),
    ),
    ...inRows((row, cells) => {
      const unknown = cells.filter((cell) => isUnknown(row, cell))
      const by = organisationsOf(unknown, (cell) => doneBy(cell).map(({ organisation }) => organisation))
      return finding('unknown', 'little', row.domain, groupsOf(unknown), by)
    }),
    ...inRows((row, cells) => {
      const double = cells.filter((cell) => doubled(cell).length > 0)
      return finding('double', 'double', row.domain, groupsOf(double), organisationsOf(double, doubled))
    }),
    ...differing('agreed-not-done'),
    ...differing('done-not-agreed'),
  ]
}
