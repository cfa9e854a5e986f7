// What the wereldcafé leaves for later steps: what goes on, else what was said most.
import type { Json } from '#shared/kernel/record.ts'
import { reportTexts as texts } from './report-texts.ts'
import {
  choiceOf,
  tablesOf,
  themesOf,
  type Input,
  type ToldLine,
  type ToldTable,
  type ToldTheme,
} from './told.ts'

export const lineText = ({ number, what, text }: ToldLine): string => texts.line(number, what, text)

/** All that stickers can lie on: themes, and the lines that are in none. */
export const targets = (tables: readonly ToldTable[], themes: readonly ToldTheme[]) => {
  const inTheme = new Set(themes.flatMap(({ lines }) => lines.map(({ on }) => on)))
  return [
    ...themes.map(({ id, name }) => ({ on: id, text: name })),
    ...tables
      .flatMap(({ lines }) => lines)
      .filter(({ on }) => !inTheme.has(on))
      .map((line) => ({ on: line.on, text: lineText(line) })),
  ]
}

/** What later steps may take from here: what goes on, else what was said most. */
export const outcome = (input: Input): Json => {
  const tables = tablesOf(input)
  const themes = themesOf(input, tables)
  const { weights, goes } = choiceOf(input)
  return {
    points: targets(tables, themes)
      .map(({ on, text }) => ({ text, weight: weights.get(on) ?? 0, goesOn: goes.has(on) }))
      .toSorted((a, b) => Number(b.goesOn) - Number(a.goesOn) || b.weight - a.weight),
  }
}
