// What the people of a practice session do with the boundary: propose block by block, decide as the scribe, give scores.
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { scribeId } from '#shared/activities/scribe.ts'
import { hashText } from '#shared/kernel/random.ts'
import {
  dataOf,
  firstOf,
  idOf,
  numbersOf,
  plan,
  readable,
  type Plan,
  type Player,
  type View,
} from '#shared/practice/deed.ts'
import { decide, propose, score } from './deeds.ts'
import { itemsOf } from './items.ts'
import { blocks, type Config, type Decision, type Difference, type Item, type Verdict } from './records.ts'

const SECONDS_PER_ITEM = 4
const DECIDING = 30

const items = (view: View<Config>): Item[] => itemsOf(view.config, readable<Item>(view, 'extra'))

/** Most think alike about an item; the more `own` (0 to 1), the further from it. */
const verdictOf = (item: string, own: number): Verdict => {
  const often = (hashText(item) % 100) / 100
  const it = often * 0.6 + own * 0.4
  if (it < 0.5) return 'oco'
  if (it < 0.7) return 'ander'
  return it < 0.85 ? 'niet' : 'open'
}

const proposeAll = (view: View<Config>): Plan[] => {
  const own = numbersOf(view, 'votes')
  const all = items(view).map(({ id, block }) => ({ block, item: id, verdict: verdictOf(id, own()) }))
  const some = view.character.half ? blocks.slice(0, 3) : blocks
  return some.flatMap((block) => {
    const votes = all.filter((one) => one.block === block).map(({ item, verdict }) => ({ item, verdict }))
    const deed = propose(idOf(view, block), block, votes)
    return votes.length === 0 ? [] : [plan(block, deed, 5 + votes.length * SECONDS_PER_ITEM)]
  })
}

/** What most proposed, where that is shown; otherwise with OCO. */
const mostSaid = (tallies: readonly Difference['tallies'][number][], item: string): Verdict => {
  const tally = tallies.find((one) => one.item === item)
  if (!tally) return 'oco'
  const verdicts = ['oco', 'niet', 'ander', 'open'] as const
  return verdicts.reduce((best, one) => (tally[one] > tally[best] ? one : best), verdicts[0])
}

/** The scribe writes what most proposed, item by item; what is not with OCO is done by somebody else. */
const decideAll = (view: View<Config>): Plan[] => {
  const { me, step } = view
  const scribe = dataOf<{ readonly person: string | null }>(view, scribeId(step))?.person
  if (scribe !== me || view.records.of(step, 'final').length > 0) return []
  const tallies = readable<Difference>(view, 'difference').flatMap(({ data }) => data.tallies)
  const decided = new Set(readable<Decision>(view, 'decision').map(({ data }) => data.item))
  return items(view)
    .filter(({ id }) => !decided.has(id))
    .map(({ id: item }) => {
      const verdict = mostSaid(tallies, item)
      const elsewhere = verdict === 'niet' || verdict === 'ander'
      const decision: Decision = {
        item,
        verdict,
        who: elsewhere ? practiceTexts.decisionWho : '',
        why: elsewhere ? practiceTexts.decisionWhy : '',
        watch: elsewhere,
        lookAgain: '',
      }
      return plan(`decide-${item}`, decide(decision), DECIDING)
    })
}

const scoreAll = (view: View<Config>): Plan => {
  const { character, config } = view
  const own = numbersOf(view, 'scores')
  const some = character.half ? config.points.slice(0, 4) : config.points
  const scores = some.map(({ id: point }) => ({
    point,
    score: Math.min(3, Math.floor(own() * (character.critical ? 2 : 4))),
  }))
  return plan('scores', score(idOf(view, 'scores'), scores), scores.length * SECONDS_PER_ITEM)
}

export const practice: Player<Config> = (view) => {
  switch (view.stage) {
    case 'alone':
      return firstOf(view, proposeAll(view))
    case 'decide':
      return firstOf(view, decideAll(view))
    case 'points':
      return firstOf(view, [...decideAll(view), scoreAll(view)])
    default:
      return undefined
  }
}
