// The matrix in the report: drawn and as a table, what is white, per moment, who offers what, and the sides beside each other.
import {
  isBlank,
  isThere,
  isThereAt,
  MOMENTS,
  type Place,
  type Slice,
  type whiteSpots,
} from '#shared/analysis/supply/white.ts'
import type { Block, Cell } from '#shared/report/document.ts'
import { drawMatrix, type Square } from './draw.ts'
import type { Input } from './outcome.ts'
import type { Laid, LaidCell } from './records.ts'
import { items, normal, note, table } from './report-blocks.ts'
import { momentsIn } from './report-data.ts'
import { texts } from './texts.ts'
import type { Told } from './told.ts'

/** All that the parts look things up in, made once. */
export type Facts = {
  readonly input: Input
  readonly told: Told
  readonly cellAt: (place: Place) => LaidCell | undefined
  readonly white: ReturnType<typeof whiteSpots>
  readonly othersOf: ReadonlyMap<string, number | null>
  readonly shortOf: (group: string) => string
}

const doing = (cell: LaidCell | undefined): LaidCell['offers'] =>
  cell?.offers.filter(({ done }) => done) ?? []

const squareOf = (row: Laid | undefined, cell: LaidCell | undefined, solo: boolean): Square => {
  const n = doing(cell).length
  const others = row?.others ?? null
  if (!isThere(cell)) return { shade: 'white', lines: [isBlank(row) ? texts.unknown : texts.empty] }
  const yes = cell?.believed?.yes ?? 0
  const believed = others === null ? [] : [texts.squareOthers(yes, others)]
  if (n === 0) return { shade: 'believed', lines: solo ? [texts.filled] : believed }
  return { shade: n > 1 ? 'more' : 'one', lines: [texts.squareProviders(n), ...(solo ? [] : believed)] }
}

const cellText = (row: Laid | undefined, cell: LaidCell | undefined, solo: boolean): string => {
  if (!isThere(cell)) return isBlank(row) ? texts.isUnknown : texts.empty
  const others = row?.others ?? null
  const n = doing(cell).length
  const yes = cell?.believed?.yes ?? 0
  const parts = [
    ...(n > 0 ? [texts.cellProviders(n)] : []),
    ...(others === null || solo ? [] : [texts.cellOthers(yes, others)]),
  ]
  return parts.length === 0 ? texts.filled : parts.join(', ')
}

const missing = ({ white, unknown }: Slice): number => white.length + unknown

const altOf = ({ input, white }: Facts): string => {
  const { domains, groups } = input.config
  const names = [...domains, ...groups]
  const slices = [...white.domains, ...white.groups]
  const nameOf = (id: string): string => names.find((one) => one.id === id)?.name ?? id
  const all = slices.filter((slice) => slice.white.length === slice.of).map(({ id }) => nameOf(id))
  const [most] = white.domains.toSorted((a, b) => missing(a) - missing(b))
  return [
    texts.alt(domains.length, groups.length, white.all.white.length, white.all.of),
    ...(all.length > 0 && all.length < slices.length ? [texts.altWhite(all)] : []),
    ...(most && missing(most) < most.of
      ? [texts.altMost(nameOf(most.id), most.of - missing(most), most.of)]
      : []),
  ].join(' ')
}

export const matrixBlocks = (facts: Facts): Block[] => {
  const { input, cellAt } = facts
  const { domains, groups } = input.config
  const { solo } = facts.told
  const each = <T>(
    domain: string,
    of: (row: Laid | undefined, cell: LaidCell | undefined, solo: boolean) => T,
  ) => {
    const row = facts.told.laid.find((one) => one.domain === domain)
    return groups.map((group) => of(row, cellAt({ domain, group: group.id }), solo))
  }
  const rows = domains.map(({ id, name }) => ({ name, squares: each(id, squareOf) }))
  const shades = new Set(rows.flatMap(({ squares }) => squares.map(({ shade }) => shade)))
  const drawing = drawMatrix({
    columns: groups.map(({ short }) => short),
    rows,
    legend: (['more', 'one', 'believed', 'white'] as const)
      .filter((shade) => shades.has(shade))
      .map((shade) => ({
        shade,
        text: solo && shade === 'believed' ? texts.soloLegend : texts.legend[shade],
      })),
  })
  return [
    { type: 'figure', ...drawing, alt: altOf(facts), caption: texts.figure },
    ...table(
      texts.table,
      [texts.domain, ...groups.map(({ short }) => short)],
      domains.map(({ id, name }): Cell[] => [name, ...each(id, cellText)]),
    ),
  ]
}

const groupsIn = ({ input, shortOf }: Facts, places: readonly Place[]): string =>
  places.length === input.config.groups.length
    ? texts.allGroups
    : places.map(({ group }) => shortOf(group)).join(', ')

export const whiteBlocks = (facts: Facts): Block[] => {
  const { input, white } = facts
  return [
    normal(texts.white(white.all.white.length, white.all.of)),
    ...(white.all.unknown > 0 ? [note(texts.whiteUnknown(white.all.unknown))] : []),
    note(texts.whiteMeans),
    ...table(
      texts.whiteCaption,
      texts.whiteHead,
      white.domains
        .filter((slice) => slice.white.length > 0)
        .map((slice): Cell[] => [
          input.config.domains.find(({ id }) => id === slice.id)?.name ?? slice.id,
          texts.nOf(slice.white.length, slice.of),
          groupsIn(facts, slice.white),
        ]),
    ),
  ]
}

export const momentBlocks = (facts: Facts): Block[] => {
  const { input, white, cellAt } = facts
  const { domains, groups, moments } = input.config
  if (white.moments.every((slice) => slice.white.length + slice.unknown === slice.of))
    return [note(texts.noMoments)]
  const places = (domain: string): Place[] => groups.map(({ id }) => ({ domain, group: id }))
  const orEmpty = (list: readonly Place[]): string =>
    list.length === 0 ? texts.empty : groupsIn(facts, list)
  return [
    items(
      MOMENTS.map((moment) => {
        const slice = white.moments[moment - 1] ?? white.all
        return texts.momentWhite(moment, moments[moment - 1]?.text ?? '', slice.white.length, slice.of)
      }),
    ),
    ...table(
      texts.momentsCaption,
      [texts.domain, ...moments.map(({ text }, at) => texts.momentHead(at + 1, text)), texts.withoutMoment],
      domains.map(({ id, name }): Cell[] => [
        name,
        ...MOMENTS.map((moment) => orEmpty(places(id).filter((place) => isThereAt(cellAt(place), moment)))),
        groupsIn(
          facts,
          white.withoutMoment.filter(({ domain }) => domain === id),
        ),
      ]),
    ),
  ]
}

export const offerBlocks = ({ input, told, cellAt, othersOf, shortOf }: Facts): Block[] => {
  const { domains, groups } = input.config
  const rows = domains.flatMap(({ id, name }) =>
    groups.flatMap((group): Cell[][] => {
      const cell = cellAt({ domain: id, group: group.id })
      if (!cell || !isThere(cell)) return []
      const n = othersOf.get(id) ?? null
      return [
        [
          name,
          shortOf(group.id),
          doing(cell)
            .map(({ organisation, moments }) => texts.offer(organisation, momentsIn(moments)))
            .join(', '),
          cell.believed && n !== null && !told.solo
            ? texts.believed(cell.believed.yes, cell.believed.unsure, n)
            : '',
          cell.named.map((one) => texts.named(one.name, one.n)).join(', '),
        ],
      ]
    }),
  )
  const words = told.laid.filter((row) => row.words.length > 0)
  return [
    ...table(texts.offers, texts.offersHead, rows),
    ...words.flatMap((row) => [
      normal(texts.words(domains.find(({ id }) => id === row.domain)?.name ?? row.domain)),
      items(row.words),
    ]),
  ]
}

export const sideBlocks = ({ input, told, shortOf }: Facts): Block[] => {
  const rows = told.laid.flatMap(({ domain, cells }) =>
    cells.flatMap(({ group, sides }): Cell[][] => {
      const name = input.config.domains.find(({ id }) => id === domain)?.name ?? domain
      const shown = sides?.some(({ yes }) => yes > 0)
      return sides && shown ? [[name, shortOf(group), ...sides.map(({ yes, n }) => texts.nOf(yes, n))]] : []
    }),
  )
  return rows.length === 0
    ? []
    : [...table(texts.sides, texts.sidesHead, rows), note(texts.sidesNote(told.minimum))]
}
