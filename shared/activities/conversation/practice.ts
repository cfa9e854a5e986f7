// What the people of a practice session do in a talk: think, say whether examples fit, take turns, and write as the scribe.
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { scribeId } from '#shared/activities/scribe.ts'
import {
  dataOf,
  firstOf,
  idOf,
  mine,
  pick,
  plan,
  writing,
  type Plan,
  type Player,
  type View,
} from '#shared/practice/deed.ts'
import { fit, pass, raiseHand, setMeaning, spoken, summarise, think, tick } from './deeds.ts'
import type { Config, Turn } from './records.ts'

type Fiche = NonNullable<Config['fiche']>

const thoughts = (view: View<Config>): Plan[] => {
  const { character, config } = view
  const questions = config.questions.map(({ id }) => id)
  const wanted = { nothing: 0, some: character.half ? 1 : 2, much: questions.length }[character.writes]
  return questions.slice(0, wanted).map((question, index) => {
    const text = pick(practiceTexts.thoughts, view, index)
    return plan(question, think(idOf(view, question), { question, text }), writing(text))
  })
}

const judge = (view: View<Config>, { examples }: Fiche): Plan | undefined => {
  const { character } = view
  const example = examples[character.number % Math.max(1, examples.length)]
  if (!example || character.writes === 'nothing' || character.half) return undefined
  const answer = (['ja', 'deels', 'nee', 'deels'] as const)[character.number % 4] ?? 'deels'
  const why = pick(practiceTexts.fits, view)
  return plan('fit', fit(idOf(view, 'fit'), { example: example.id, answer, why }), 20 + writing(why))
}

const SPEAKING = 45

/** Who is called speaks or passes; some raise a hand, and speak after a while. */
const takeTurns = (view: View<Config>): (Plan | undefined)[] => {
  const { character, records, step, me } = view
  const called = dataOf<{ readonly person: string }>(view, `${step}:next`)?.person === me
  const turn = mine<Turn>(view, 'turn')[0]?.data
  const times = turn?.times ?? 0
  const id = idOf(view, 'turn')
  const isSilent = character.writes === 'nothing'
  const say = plan(`spoken-${times}`, spoken(id), SPEAKING)
  if (called) return [isSilent ? plan(`pass-${records.get(`${step}:next`)?.rev}`, pass(id), 8) : say]
  if (turn?.state === 'waiting') return [say]
  const raises = character.critical === true || character.writes === 'much' || character.id === 'quick'
  return [raises && !turn ? plan('hand', raiseHand(id), 15 + character.number * 3) : undefined]
}

const write = (view: View<Config>, { questions }: Fiche): Plan[] => {
  const scribe = dataOf<{ readonly person: string | null }>(view, scribeId(view.step))?.person
  if (scribe !== view.me) return []
  const summaries = view.config.questions.map(({ id }, index) => {
    const text = practiceTexts.summaries[index] ?? practiceTexts.summaries[0]
    return plan(`summary-${id}`, summarise(id, text), writing(text))
  })
  const ticks = questions.map((_, index) => plan(`tick-${index}`, tick({ index, done: true }), 20))
  return [...summaries, ...ticks, plan('meaning', setMeaning(practiceTexts.meaning), 30)]
}

export const practice: Player<Config> = (view) => {
  const { fiche } = view.config
  if (!fiche) return undefined
  const own = thoughts(view)
  if (view.stage === 'silent') return firstOf(view, own)
  // What was taken back is not written again.
  const still = view.character.withdraws ? [] : own
  return firstOf(view, [...still, ...write(view, fiche), judge(view, fiche), ...takeTurns(view)])
}
