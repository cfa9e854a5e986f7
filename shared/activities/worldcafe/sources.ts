// What tables can be about: the fiches that were chosen, and what the talk about them gave.
import { chosenIn, gamesIn, shorten, talksIn } from '#shared/activities/earlier.ts'
import type { Outcome } from '#shared/kernel/activity.ts'
import type { Source } from './records.ts'

const MOST = 160

/** Each chosen fiche by its title and sign; of each talk what it means and what was kept. */
export const suggested = (earlier: readonly Outcome[]): Source[] => {
  const games = gamesIn(earlier)
  const dilemmas = chosenIn(games).map(({ id, title, letter, colour }): Source => ({
    id: `fiche-${id}`,
    from: 'dilemma',
    text: title,
    letter,
    colour,
  }))
  const results = talksIn(earlier, games).map(({ id, text, about }): Source => ({
    id,
    from: 'result',
    text: shorten(text, MOST),
    ...(about && { letter: about.letter, colour: about.colour }),
  }))
  return [...dilemmas, ...results]
}
