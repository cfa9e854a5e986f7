// What the people of a practice session do with the fiches: each lays an own order, one brings in a dilemma.
import type * as z from 'zod/mini'
import type { Fiche } from '#shared/content/schema.ts'
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { hashText } from '#shared/kernel/random.ts'
import {
  firstOf,
  idOf,
  mine,
  numbersOf,
  plan,
  readable,
  type Player,
  type View,
} from '#shared/practice/deed.ts'
import { fichesOf } from './count.ts'
import { propose, rank } from './deeds.ts'
import type { Config, OwnDilemma } from './records.ts'

type Own = z.output<typeof OwnDilemma>

/** What most people put high, as a number from 0 to 1 that follows from the fiche. */
const common = (fiche: string): number => (hashText(`samen ${fiche}`) % 1_000) / 1_000

/** The order of this person: near that of most people, or the other way round. */
const orderOf = (view: View<Config>): string[] => {
  const { character, config } = view
  const own = numbersOf(view, 'order')
  const weights = new Map(
    fichesOf(config, readable<Fiche>(view, 'extra')).map(({ id }) => [id, common(id) + own() * 0.7]),
  )
  const order = [...weights.keys()].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  if (character.against) order.reverse()
  return character.half ? order.slice(0, 3) : order
}

const SECONDS_PER_FICHE = 7

const lay: Player<Config> = (view) => {
  const order = orderOf(view)
  if (order.length === 0) return undefined
  const seconds = 10 + order.length * SECONDS_PER_FICHE
  const id = idOf(view, 'ballot')
  const first = plan('first', rank(id, order.toReversed()), seconds)
  const last = plan('order', rank(id, order), seconds)
  const laid = mine<{ readonly order: readonly string[] }>(view, 'ballot')[0]?.data.order
  if (laid && laid.join(' ') === order.join(' ')) return undefined
  return firstOf(view, [view.character.changes && !laid ? first : undefined, last])
}

const bring: Player<Config> = (view) => {
  const { writes, hosts } = view.character
  const known = mine<Own>(view, 'proposal').length > 0
  if (writes !== 'much' || hosts || known) return undefined
  return firstOf(view, [plan('own', propose(idOf(view, 'own'), practiceTexts.dilemma), 60)])
}

export const practice: Player<Config> = (view) => {
  if (view.stage === 'meet') return bring(view)
  return view.stage === 'silent' ? lay(view) : undefined
}
