// What of the wereldcafé may be told, in one shape for the report, its data and later steps.
import { sideLabel } from '#shared/content/sides.ts'
import type { ReportInput } from '#shared/kernel/activity.ts'
import type { Rec } from '#shared/kernel/record.ts'
import type { LaidLink } from '#shared/board/links.ts'
import {
  stages,
  whats,
  type Config,
  type Handover,
  type Item,
  type shape,
  type Stage,
  type Table,
  type What,
} from './records.ts'
import { reportTexts as texts } from './report-texts.ts'

export type Input = ReportInput<typeof shape.kinds, Config>

/** One line of a harvest: `on` is what a sticker lies on when the line is in no theme. */
export type ToldLine = {
  readonly on: string
  readonly number: number
  readonly what: What
  readonly text: string
}

export type ToldRound = {
  readonly round: number
  readonly question: string
  readonly people: number
  readonly host: string
  readonly handover: Handover | undefined
}

export type ToldTable = {
  readonly id: string
  readonly table: Table
  readonly rounds: readonly ToldRound[]
  readonly items: readonly Rec<Item>[]
  readonly links: readonly LaidLink[]
  /** Things on the cloth that not everyone may see yet. */
  readonly hidden: number
  readonly lines: readonly ToldLine[]
}

const isFrom = ({ stage, ended }: Input, first: Stage): boolean =>
  ended || stages.indexOf(stage as Stage) >= stages.indexOf(first)

/** The rounds that began, by number. */
export const begun = ({ all }: Input): number[] =>
  [...new Set(all('hosted').map(({ data }) => data.round))].sort((a, b) => a - b)

/** The host as the report may call it: by name when names are on, else by a side that enough people have. */
const hostOf = ({ people, names, minimumGroup }: Input, person: string | null): string => {
  if (person === null) return texts.nobodyHosts
  const name = names[person]
  if (name !== undefined) return name
  const side = people.find(({ id }) => id === person)?.side ?? 'geen'
  const many = people.filter((one) => one.role === 'participant' && one.side === side).length
  return side !== 'geen' && many >= minimumGroup ? sideLabel(side) : texts.aHost
}

export const questionOf = (config: Config, table: Table, round: number): string =>
  table.questions[round - 1] || (config.rounds[round - 1]?.question ?? '')

const linesOf = ({ all }: Input, id: string, number: number): ToldLine[] => {
  const harvest = all('harvest').find(({ data }) => data.table === id)?.data
  return whats.flatMap((what) => {
    const text = harvest?.[what] ?? ''
    return text === '' ? [] : [{ on: `${id}/${what}`, number, what, text }]
  })
}

/** All tables in the order of their numbers; what is still hidden comes as a count. */
export const tablesOf = (input: Input): ToldTable[] => {
  const { all, config } = input
  const [cloths, harvests] = [isFrom(input, 'harvest'), isFrom(input, 'together')]
  return all('table')
    .toSorted((a, b) => a.data.number - b.data.number)
    .map(({ id, data: table }) => {
      const items = all('item').filter((item) => item.table === id)
      const filled = all('filled').find((rec) => rec.id.endsWith(`:${id}`))?.data.n ?? []
      return {
        id,
        table,
        rounds: begun(input).map((round) => ({
          round,
          question: questionOf(config, table, round),
          people: filled[round - 1] ?? 0,
          host: hostOf(
            input,
            all('hosted').find(({ data }) => data.table === id && data.round === round)?.data.person ?? null,
          ),
          handover: cloths
            ? all('handover').find(({ data }) => data.table === id && data.round === round)?.data
            : undefined,
        })),
        items: cloths ? items : [],
        links: cloths ? all('link').filter((link) => link.table === id) : [],
        hidden: cloths ? 0 : items.length,
        lines: harvests ? linesOf(input, id, table.number) : [],
      }
    })
}

export type ToldTheme = { readonly id: string; readonly name: string; readonly lines: readonly ToldLine[] }

/** What recurs, in the order in which it was put together; lines whose text went are left out. */
export const themesOf = ({ all }: Input, tables: readonly ToldTable[]): ToldTheme[] => {
  const lines = new Map(tables.flatMap((table) => table.lines.map((line) => [line.on, line])))
  return all('theme')
    .map(({ id, data }) => ({
      id,
      name: data.name === '' ? texts.noName : data.name,
      lines: data.lines.flatMap(({ table, what }) => lines.get(`${table}/${what}`) ?? []),
    }))
    .filter((theme) => theme.lines.length > 0)
}

export type Choice = {
  readonly voters: number
  readonly tooFew: boolean
  /** Some laid otherwise after the count that is shown; see `Weights`. */
  readonly stays: boolean
  readonly weights: ReadonlyMap<string, number>
  readonly goes: ReadonlySet<string>
}

/** The stickers as they were counted at the end, and what was marked as going on. */
export const choiceOf = ({ all, stage, minimumGroup }: Input): Choice => {
  const counted = stage === 'done' ? all('weights')[0]?.data : undefined
  const voters = counted?.voters ?? 0
  const tooFew = voters > 0 && voters < minimumGroup
  return {
    voters,
    tooFew,
    stays: !tooFew && (counted?.stays ?? false),
    weights: new Map((tooFew ? [] : (counted?.totals ?? [])).map(({ on, n }) => [on, n])),
    goes: new Set(all('goes')[0]?.data.on ?? []),
  }
}
