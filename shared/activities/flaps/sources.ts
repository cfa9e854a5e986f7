// What the sheets can be about: the fiches that were chosen, and what the talk about them gave.
import { chosenIn, gamesIn, shorten, talksIn } from '#shared/activities/earlier.ts'
import type { Outcome } from '#shared/kernel/activity.ts'
import { STATEMENT, type Source } from './records.ts'

/** Of each chosen fiche its two sides and its tension; of each talk what it means and what was kept. */
export const suggested = (earlier: readonly Outcome[]): Source[] => {
  const games = gamesIn(earlier)
  const dilemmas = chosenIn(games).flatMap(({ id, letter, colour, tension, sides }) =>
    [sides[0].title, sides[1].title, tension].map((text, index): Source => ({
      id: `${id}-${index + 1}`,
      from: 'dilemma',
      text: shorten(text, STATEMENT),
      letter,
      colour,
    })),
  )
  const results = talksIn(earlier, games).map(({ id, text, about }): Source => ({
    id,
    from: 'result',
    text: shorten(text, STATEMENT),
    ...(about && { letter: about.letter, colour: about.colour }),
  }))
  return [...dilemmas, ...results]
}
