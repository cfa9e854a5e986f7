// A hall in which dilemmas were chosen and the talk about the first one is open.
import { Hall } from './hall.ts'

export const CHOSEN = ['D', 'B']

/** Plays the dilemma game up to the choice and opens the talk (step s2) in the given stage. */
export const makeTalk = (
  stage: 'silent' | 'shared' = 'silent',
  options: { readonly names?: boolean } = {},
  chosen: readonly string[] = CHOSEN,
): Hall => {
  const hall = new Hall(['dilemmas', 'conversation', 'agreements'], options)
  hall.enter('s1', 'chosen')
  if (chosen.length > 0) hall.act('fac', 'choose', { fiches: chosen, reason: 'verdeeld' })
  hall.enter('s2', stage)
  return hall
}
