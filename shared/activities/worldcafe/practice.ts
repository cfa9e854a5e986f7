// What the people of a practice session do in the wereldcafé: host, sit, write on the cloth, hand over, and bring in.
import { firstOf, type Player, type View } from '#shared/practice/deed.ts'
import { bringIn, choose, putTogether } from './practice-harvest.ts'
import { atTables, findHosts, takeSeat } from './practice-tables.ts'
import type { Config, Stage } from './records.ts'
import { roundNow } from './rounds.ts'

export const practice: Player<Config> = (view: View<Config>) => {
  const stage = view.stage as Stage
  switch (stage) {
    case 'tables':
      return firstOf(view, [...findHosts(view), ...takeSeat(view, 1)])
    case 'harvest':
      return firstOf(view, bringIn(view))
    case 'together':
      return firstOf(view, putTogether(view))
    case 'choose':
      return firstOf(view, choose(view))
    case 'done':
      return undefined
    default: {
      const round = (roundNow(view.config, stage) ?? 0) + 1
      return firstOf(view, [...findHosts(view), ...takeSeat(view, round), ...atTables(view, round)])
    }
  }
}
