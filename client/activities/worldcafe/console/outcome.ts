// How good a division is, counted so that it can be said in words. Pure.
import type { Goal, Score } from '#shared/analysis/mixing/question.ts'
import { companies, SIDES } from '#shared/analysis/mixing/seated.ts'
import { boundOf, judge } from '#shared/analysis/mixing/score.ts'
import { compareScores, questionFrom, type Hall } from './seating.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.mixing.result

export type Outcome = {
  readonly score: Score
  /** Of how many sides of the room there is anybody. */
  readonly sides: number
  /** Tables, summed over the rounds, at which one of those sides is missing. */
  readonly without: number
  /** No division of these rounds is better. */
  readonly least: boolean
  /** No division has fewer pairs that meet again. */
  readonly bound: number
  /** How many people there are more than seats. */
  readonly short: number
  readonly won: readonly Goal[] | undefined
}

/** `known` = what the mixer proved of exactly these rounds. */
export const outcomeOf = (
  hall: Hall,
  known?: { readonly proven: boolean; readonly won: readonly Goal[] },
): Outcome => {
  const { people, tables, rounds } = hall
  const score = judge({ people, tables }, rounds)
  const bound = boundOf(questionFrom(hall, 0, 0))
  const sides = SIDES.filter((side) => people.some((person) => person.side === side))
  const without = rounds
    .flatMap((seating) => companies({ people, tables }, seating))
    .filter(({ host, guests }) => {
      const here = [...(host ? [host] : []), ...guests]
      return here.length > 0 && !sides.every((side) => here.some((person) => person.side === side))
    }).length
  // Of rounds in which not everybody has a place yet nothing is claimed.
  const whole = rounds.every((seating) => people.every(({ id }) => seating.has(id)))
  const seats = tables.reduce((sum, table) => sum + table.seats, 0)
  return {
    score,
    sides: sides.length,
    without,
    least: known?.proven === true || (whole && compareScores(score, bound) <= 0),
    bound: whole ? bound.again : 0,
    short: Math.max(0, people.length - seats),
    won: known?.won,
  }
}

/** The sentences for it, the most important first. "Dit is het minimum" is only said when it is proven. */
export const outcomeWords = ({ score, sides, without, least, bound, short, won }: Outcome): string[] => [
  ...(short > 0 ? [texts.short(short)] : []),
  texts.twice(score.twice),
  score.again > 0 && least
    ? texts.againLeast(score.again)
    : score.again > 0 && bound > 0
      ? `${texts.again(score.again)} ${texts.bound(bound)}`
      : texts.again(score.again),
  ...(sides < 2
    ? []
    : without === 0
      ? [texts.allSides(sides)]
      : [score.missing <= 0 ? texts.sidesLeast(without) : texts.sides(without)]),
  ...clash(score, won),
]

/** Which goal gave way to which, when that is known. */
const clash = (score: Score, won: readonly Goal[] | undefined): string[] => {
  if (!won) return []
  if (score.missing > 0 && !won.includes('missing') && won.includes('again')) return [texts.metFirst]
  if (score.again > 0 && !won.includes('again') && won.includes('twice')) return [texts.tableFirst]
  return []
}
