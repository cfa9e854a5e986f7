// The wereldcafé as data: its rounds, what lay on the cloths, and the harvest.
import { tellPart, tellParts } from '#shared/board/told.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import type { Cell, DataSet } from '#shared/report/document.ts'
import { reportTexts as texts, whatNames } from './report-texts.ts'
import type { Choice, Input, ToldTable, ToldTheme } from './told.ts'

const set = (name: string, title: string, head: readonly string[], rows: Cell[][]): DataSet[] =>
  rows.length > 0 ? [{ name, title, head: [...head], rows }] : []

/** One row per round of a table, per thing on a cloth, and per line of the harvest. */
export const dataOf = (
  { step }: Input,
  tables: readonly ToldTable[],
  themes: readonly ToldTheme[],
  { weights, goes }: Choice,
  pictures: Pictures,
): DataSet[] => {
  const first = ({ number, topic }: ToldTable['table']): Cell[] => [step.title, number, topic]
  const themeOf = (on: string) => themes.find(({ lines }) => lines.some((line) => line.on === on))
  return [
    ...set(
      'wereldcafe-rondes',
      texts.dataRounds,
      texts.dataRoundsHead,
      tables.flatMap(({ table, rounds }) =>
        rounds.map(({ round, question, people, host, handover }) => [
          ...first(table),
          round,
          question,
          people,
          host,
          handover?.points.filter((point) => point !== '').join('; ') ?? '',
        ]),
      ),
    ),
    ...set(
      'wereldcafe-kleden',
      texts.dataCloth,
      texts.dataClothHead,
      tables.flatMap(({ table, items, links }) =>
        tellParts(items, links, pictures).map((part): Cell[] => [
          ...first(table),
          part.round ?? '',
          tellPart(part),
        ]),
      ),
    ),
    ...set(
      'wereldcafe-oogst',
      texts.dataHarvest,
      texts.dataHarvestHead,
      tables.flatMap(({ table, lines }) =>
        lines.map(({ on, what, text }) => {
          const theme = themeOf(on)
          const target = theme?.id ?? on
          return [
            ...first(table),
            whatNames[what],
            text,
            theme?.name ?? '',
            weights.get(target) ?? '',
            goes.has(target) ? texts.yes : '',
          ]
        }),
      ),
    ),
  ]
}
