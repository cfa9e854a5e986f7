// What the people of a practice session do with the harvest of the wereldcafé: write it, find what recurs, choose.
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { shuffled } from '#shared/kernel/random.ts'
import {
  idOf,
  mine,
  numbersOf,
  plan,
  readable,
  writing,
  type Plan,
  type View,
} from '#shared/practice/deed.ts'
import { targetsOf } from './choose.ts'
import { joinLine, layDots, nameTheme, writeHarvest } from './deeds.ts'
import { writesFor } from './practice-tables.ts'
import {
  harvestId,
  MOST_STICKERS,
  whats,
  type Config,
  type Dots,
  type Harvest,
  type Theme,
} from './records.ts'
import { looseLines } from './themes.ts'

type At = View<Config>

/** Whether something of it was written, as far as this person may know. */
const isBrought = (view: At, id: string): boolean => {
  const old = view.records.get(id)?.data as (Partial<Harvest> & { readonly filled?: number }) | undefined
  return old !== undefined && ((old.filled ?? 0) > 0 || whats.some((what) => (old[what] ?? '') !== ''))
}

/** What the own table brings in, by its host, or by anybody when it has none. */
export const bringIn = (view: At): Plan[] => {
  const { table, step } = view
  if (table === undefined || !writesFor(view, table)) return []
  if (isBrought(view, harvestId(step, table))) return []
  const number = (view.records.get(table)?.data as { readonly number?: number } | undefined)?.number ?? 0
  const lines = practiceTexts.harvests[number % practiceTexts.harvests.length] ?? practiceTexts.harvests[0]
  return [
    plan('harvest', writeHarvest({ table, ...lines }), writing(lines.insight, lines.question, lines.wish)),
  ]
}

const harvestsOf = (view: At) => readable<Harvest>(view, 'harvest')
const themesOf = (view: At) => readable<Theme>(view, 'theme')

/** Who hosts puts insights of two tables together, and who is quick wishes; what has no name gets one. */
export const putTogether = (view: At): (Plan | undefined)[] => {
  const { hosts, id } = view.character
  if (!hosts && id !== 'quick') return []
  const what = hosts ? 'insight' : 'wish'
  const loose = looseLines(harvestsOf(view), themesOf(view)).filter((line) => line.what === what)
  const [one, other] = loose.map(({ table }) => ({ table, what }) as const)
  const nameless = themesOf(view).find(
    ({ data }) => data.name === '' && data.lines.some((line) => line.what === what),
  )
  const taken = themesOf(view).map(({ data }) => data.name)
  const name = practiceTexts.themes.find((theme) => !taken.includes(theme)) ?? practiceTexts.themes[0]
  return [
    nameless && plan(`name-${nameless.id}`, nameTheme(nameless.id, name), writing(name)),
    one && other && plan('join', joinLine(other, one, idOf(view, 'theme')), 15),
  ]
}

/** Stickers on what must go on. */
export const choose = (view: At): Plan[] => {
  const targets = [...targetsOf(harvestsOf(view), themesOf(view))]
  if (targets.length === 0 || mine<Dots>(view, 'dots').length > 0) return []
  const most = view.character.half ? 1 : MOST_STICKERS
  const on = shuffled(targets, numbersOf(view, 'dots')()).slice(0, most)
  return [plan('dots', layDots(idOf(view, 'dots'), on), 20)]
}
