// Which notes may say the same, judged by their words. It only suggests: whoever sorts decides.
import type { Note } from './records.ts'
import type { Item } from './sheet.ts'

/** Words that say nothing about what a note is about. */
const EMPTY = new Set(
  (
    'aan al alle alleen alles als altijd andere ben bij daar dan dat de deze die dit doe doen doet door dus een ' +
    'eens en er geen geeft goed gaan gaat had hebben heeft heel het hier hij hoe hun iedereen iemand iets in is ' +
    'je jij jou jouw kan kunnen krijg krijgen krijgt kun maar me meer men met mij mijn moet moeten na naar niet ' +
    'niets nog nou nu of om omdat ons ook op over samen te tegen toch tot u uit van veel vinden vindt voor waar ' +
    'wat we weer weinig wel wie wij wil willen word worden wordt zal ze zeer zelf zich zij zijn zo zonder zou'
  ).split(' '),
)

const ENDINGS = 'heden heid lijke lijk ingen ing ende end ers en er es e s t'.split(' ')

/** A word without its endings, one after the other, as long as four letters are left. */
const withoutEndings = (word: string): string => {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 4)
  return ending === undefined ? word : withoutEndings(word.slice(0, -ending.length))
}

/** A rough Dutch stem: no endings, no doubled letter, and the spelling that it has in the open syllable. */
const stem = (word: string): string =>
  withoutEndings(word)
    .replaceAll(/([a-z])\1/gu, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's')

const stemsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .split(/[^a-z0-9]+/u)
      .filter((word) => word.length > 1 && !EMPTY.has(word))
      .map(stem),
  )

const ENOUGH = 0.5

export type Likeness = { readonly a: string; readonly b: string; readonly score: number }

/**
 * Pairs of notes on the same sheet that look alike, most alike first, at most `most`. The score (0 to 1) is the part
 * of their words that they share (Dice), where a word counts for less the more notes have it. Notes that are in
 * one group already are left out.
 */
export const alike = (notes: readonly Item<Note>[], most = 10): Likeness[] => {
  const read = notes.map(({ id, data }) => ({ id, data, stems: stemsOf(data.text) }))
  const often = new Map<string, number>()
  for (const { stems } of read) for (const one of stems) often.set(one, (often.get(one) ?? 0) + 1)
  const weigh = (stems: Iterable<string>): number => {
    let sum = 0
    for (const one of stems) sum += Math.log(1 + notes.length / (often.get(one) ?? 1))
    return sum
  }
  const weights = read.map(({ stems }) => weigh(stems))
  const found = read.flatMap((a, at) =>
    read.slice(at + 1).flatMap((b, ahead): Likeness[] => {
      const apart = a.data.pair !== b.data.pair || a.data.sheet !== b.data.sheet
      if (apart || (a.data.group !== null && a.data.group === b.data.group)) return []
      const shared = [...a.stems].filter((one) => b.stems.has(one))
      if (shared.length === 0) return []
      const score = (2 * weigh(shared)) / ((weights[at] ?? 0) + (weights[at + 1 + ahead] ?? 0))
      return score >= ENOUGH ? [{ a: a.id, b: b.id, score }] : []
    }),
  )
  return found.sort((one, other) => other.score - one.score || (one.a < other.a ? -1 : 1)).slice(0, most)
}
