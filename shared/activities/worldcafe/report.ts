// The wereldcafé in the report: chapter 5, with per table its rounds, cloth and harvest, and what goes on.
import { judge } from '#shared/analysis/mixing/score.ts'
import { drawBoard } from '#shared/board/draw.ts'
import { tellBoard } from '#shared/board/told.ts'
import { dilemmaColours } from '#shared/content/colours.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import type { Block, Cell, Section } from '#shared/report/document.ts'
import { lineText, targets } from './outcome.ts'
import { mixed } from './people.ts'
import { dataOf } from './report-data.ts'
import { reportTexts as texts, whatNames } from './report-texts.ts'
import {
  begun,
  choiceOf,
  tablesOf,
  themesOf,
  type Choice,
  type Input,
  type ToldTable,
  type ToldTheme,
} from './told.ts'

const noPictures: Pictures = { symbol: () => undefined, image: () => undefined }

const normal = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })
const list = (items: readonly string[]): Block => ({ type: 'list', ordered: false, items })
const heading = (text: string): Block => ({ type: 'heading', level: 3, text })

/** How people changed table, in one sentence; who met whom stays out. */
const mixing = ({ all, people, config }: Input, rounds: readonly number[]): Block[] => {
  if (rounds.length < 2) return []
  const hosts = new Map(all('hosted').map(({ data }) => [data.table, data.person]))
  const seatings = rounds.map(
    (round) =>
      new Map(
        all('route').flatMap(({ by, data }) => {
          const table = data.stops[round - 1]?.table
          return by !== undefined && table !== undefined ? [[by, table] as const] : []
        }),
      ),
  )
  const tables = all('table').map(({ id, data }) => ({ id, seats: data.seats, host: hosts.get(id) ?? null }))
  const score = judge({ people: people.map(mixed), tables }, seatings)
  const assigned = rounds.every((round) => config.rounds[round - 1]?.way === 'assigned')
  return [
    normal(texts.mixed(score.twice, score.again)),
    ...(assigned && score.missing <= 0 ? [normal(texts.everySide)] : []),
  ]
}

const roundsTable = ({ table, rounds }: ToldTable): Block[] =>
  rounds.length === 0
    ? []
    : [
        {
          type: 'table',
          caption: texts.roundsOf(table.number),
          head: texts.roundsHead,
          rows: rounds.map(({ round, question, people, host }): Cell[] => [
            `${round}`,
            question === '' ? texts.noQuestion : question,
            people,
            host,
          ]),
          rowHeaders: true,
        },
      ]

const clothBlocks = (
  { table, items, links, hidden }: ToldTable,
  pictures: Pictures,
  shown: boolean,
): Block[] => {
  if (!shown) return [note(texts.hidden(hidden))]
  if (items.length === 0) return [note(texts.empty)]
  const parts = tellBoard(items, links, pictures)
  return [
    {
      type: 'figure',
      caption: texts.cloth(table.number),
      alt: texts.clothAlt(table.number, parts),
      ...drawBoard(items, pictures, links),
    },
    normal(texts.parts),
    list(parts),
  ]
}

const pointsOf = ({ rounds }: ToldTable): Block[] =>
  rounds.flatMap(({ round, handover }) => {
    const points = handover?.points.filter((point) => point !== '') ?? []
    if (points.length > 0) return [normal(texts.handover(round)), list(points)]
    return handover?.skipped ? [note(texts.skipped(round))] : []
  })

const tableBlocks = (told: ToldTable, pictures: Pictures, shown: boolean, harvested: boolean): Block[] => {
  const { table, lines } = told
  const { number, topic, letter, colour, place, closed } = table
  return [
    {
      type: 'heading',
      level: 2,
      text: texts.table(number, topic),
      ...(letter !== undefined && { sign: { letter, colour: dilemmaColours[colour] } }),
    },
    ...(place === '' ? [] : [normal(texts.place(place))]),
    ...(closed ? [note(texts.closed)] : []),
    ...roundsTable(told),
    ...clothBlocks(told, pictures, shown),
    ...pointsOf(told),
    ...(harvested ? [heading(texts.harvest)] : []),
    ...(harvested && lines.length === 0 ? [note(texts.noHarvest)] : []),
    ...(lines.length > 0
      ? [{ type: 'facts' as const, items: lines.map(({ what, text }) => [whatNames[what], text] as const) }]
      : []),
  ]
}

const choiceBlocks = (
  tables: readonly ToldTable[],
  themes: readonly ToldTheme[],
  { voters, tooFew, stays, weights, goes }: Choice,
): Block[] => {
  const all = targets(tables, themes).toSorted((a, b) => (weights.get(b.on) ?? 0) - (weights.get(a.on) ?? 0))
  const weighed = all.filter(({ on }) => weights.has(on) || goes.has(on))
  const onward = all.filter(({ on }) => goes.has(on)).map(({ text }) => text)
  return [
    ...(tooFew ? [note(texts.fewVoters)] : voters > 0 ? [note(texts.voters(voters))] : []),
    ...(stays ? [note(texts.stays)] : []),
    ...(weights.size > 0
      ? [
          {
            type: 'table' as const,
            caption: texts.weighed,
            head: texts.weighedHead,
            rows: weighed.map(({ on, text }): Cell[] => [
              text,
              weights.get(on) ?? 0,
              goes.has(on) ? texts.yes : '',
            ]),
            rowHeaders: true,
          },
        ]
      : onward.length > 0
        ? [normal(texts.goesOn), list(onward)]
        : []),
  ]
}

const togetherBlocks = (
  tables: readonly ToldTable[],
  themes: readonly ToldTheme[],
  choice: Choice,
): Block[] => {
  const chosen = choiceBlocks(tables, themes, choice)
  return [
    ...(themes.length > 0 ? [{ type: 'heading' as const, level: 2 as const, text: texts.recurring }] : []),
    ...themes.flatMap(({ name, lines }) => [heading(name), list(lines.map(lineText))]),
    ...(chosen.length > 0 ? [{ type: 'heading' as const, level: 2 as const, text: texts.weighed }] : []),
    ...chosen,
  ]
}

/** What lies on a cloth stays out of a preview until the harvest, and comes in when the session is over. */
export const report = (input: Input): readonly Section[] => {
  const { step, config, stage, ended, pictures = noPictures } = input
  const tables = tablesOf(input)
  const rounds = begun(input)
  if (tables.length === 0) return []
  const themes = themesOf(input, tables)
  const choice = choiceOf(input)
  const shown = ended || ['harvest', 'together', 'choose', 'done'].includes(stage)
  const harvested = ended || ['together', 'choose', 'done'].includes(stage)
  const questions = rounds.map((round): readonly [string, string] => {
    const asked = config.rounds[round - 1]
    const question = asked?.question ?? ''
    return [
      texts.round(round, asked?.minutes ?? 0, asked?.way === 'free'),
      question === '' ? texts.noQuestion : question,
    ]
  })
  const hosted = tables.some((one) => one.rounds.some(({ host }) => host === texts.aHost))
  return [
    {
      chapter: 5,
      blocks: [
        { type: 'heading', level: 2, text: step.title },
        { type: 'paragraph', role: 'lead', text: texts.lead(tables.length, rounds.length) },
        ...(rounds.length === 0
          ? [note(texts.notYet)]
          : [{ type: 'facts' as const, items: questions }, ...mixing(input, rounds)]),
        ...(hosted ? [note(texts.smallSides(input.minimumGroup))] : []),
        ...tables.flatMap((told) => tableBlocks(told, pictures, shown, harvested && rounds.length > 0)),
        ...togetherBlocks(tables, themes, choice),
      ],
      data: dataOf(input, tables, themes, choice, pictures),
    },
  ]
}
