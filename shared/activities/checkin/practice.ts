// What the people of a practice session do at a check-in or check-out: each chooses a weather, and most a word.
import { practiceTexts } from '#shared/content/nl/practice.ts'
import { firstOf, idOf, mine, pick, plan, writing, type Player } from '#shared/practice/deed.ts'
import { layMood } from './deeds.ts'
import { weathers, type Config, type Mood } from './records.ts'

const CHOOSING = 10

export const practice: Player<Config> = (view) => {
  const { character, config, stage } = view
  const isLate = stage === 'sky' && character.late === true
  if ((stage !== 'write' && !isLate) || mine<Mood>(view, 'mood').length > 0) return undefined
  const later = config.moment === 'out' && character.number % 2 === 0 ? 1 : 0
  const weather = weathers[(character.number + later) % weathers.length] ?? weathers[0]
  const word = character.writes === 'nothing' ? '' : pick(practiceTexts.moods, view, later)
  return firstOf(view, [
    plan('mood', layMood(idOf(view, 'mood'), { weather, word }), CHOOSING + writing(word)),
  ])
}
