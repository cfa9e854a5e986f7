// Measures every text of the app as B1 asks: short sentences and no officialese, on screens and in reports.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import { literalsOf, sourcesIn, type Literal } from './literals.ts'

const MOST_WORDS = 20
const MOST_ON_AVERAGE = 10

/** Files whose strings are no sentences, each with what they are. */
const NOT_READ: Readonly<Record<string, string>> = {
  'client/ui/Icon.tsx': 'paths of drawings',
  'shared/activities/checkin/drawings.ts': 'paths of drawings',
  'client/activities/scope/VerdictMark.tsx': 'paths of drawings',
  'shared/content/emblems.ts': 'paths of drawings',
  'shared/content/symbols/drawings.ts': 'paths of drawings',
  'shared/content/symbols/practice.ts': 'paths of drawings',
  'shared/content/b1.ts': 'the list of officialese itself',
  'shared/activities/flaps/alike.ts': 'words and endings that are left out when sentences are compared',
  'shared/report/html-style.ts': 'a stylesheet',
}

/** Words that are on the list and are said all the same. */
const SAID: Readonly<Record<string, { readonly file: string; readonly why: string }>> = {
  functionaris: { file: 'client/shell/home/texts.ts', why: 'the law gives this officer its name' },
}

// The content has a test of its own with its own measure; statements of the database are read by no person.
const files = sourcesIn('client', 'shared', 'server').filter(
  (file) => !/^(shared\/content\/nl|client\/parts|server\/store)\//.test(file),
)
const texts: readonly Literal[] = files
  .filter((file) => !(file in NOT_READ))
  .flatMap(literalsOf)
  .filter(({ text }) => /\p{L}/u.test(text))

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

/** Real sentences: labels and keys of a few letters would make the average look better than it is. */
const lengthsIn = (all: readonly Literal[]): number[] =>
  all
    .filter(({ text }) => /[.?!]$/.test(text) && text.includes(' '))
    .flatMap(({ text }) => sentenceLengths(text))

describe('[BT1] a sentence', () => {
  test('has at most 20 words', () => {
    expect(texts.length).toBeGreaterThan(5_000)
    expect(texts.filter(({ text }) => sentenceLengths(text).some((length) => length > MOST_WORDS))).toEqual(
      [],
    )
  })

  test('has at most 10 words on average, over all and in every file', () => {
    expect(lengthsIn(texts).length).toBeGreaterThan(700)
    const long = files
      .map((file) => ({ file, mean: average(lengthsIn(texts.filter((one) => one.file === file))) }))
      .filter(({ mean }) => mean > 12)
    expect(average(lengthsIn(texts))).toBeLessThanOrEqual(MOST_ON_AVERAGE)
    expect(long).toEqual([])
  })
})

describe('[BT2] officialese', () => {
  const found = texts.flatMap(({ file, text }) => difficultWords(text).map((word) => ({ file, word })))

  test('stands in no text', () => {
    expect(found.filter(({ file, word }) => SAID[word]?.file !== file)).toEqual([])
  })

  test('has only exceptions that are still there', () => {
    const said = Object.entries(SAID).map(([word, { file }]) => ({ word, file }))
    expect(
      said.filter(({ word, file }) => !found.some((one) => one.word === word && one.file === file)),
    ).toEqual([])
    const needless = Object.keys(NOT_READ).filter((file) =>
      literalsOf(file).every(
        ({ text }) =>
          difficultWords(text).length === 0 && sentenceLengths(text).every((length) => length <= MOST_WORDS),
      ),
    )
    expect(needless).toEqual([])
  })
})

/** Fields of the content in which words of the word list stand. */
const FIELDS = ['tension', 'explanation', 'check', 'note', 'point']

describe('[BT3] a difficult word that a participant meets', () => {
  const parts = sourcesIn('client').filter((file) =>
    /^client\/(?:activities\/\w+\/(?:play\/|Play\.tsx)|shell\/(?:fiche|table)\/).*tsx$/.test(file),
  )

  test('can be tapped: no text of the content is shown as it is', () => {
    const raw = new RegExp(`>\\s*\\{(?:fiche|example|own)\\.(?:${FIELDS.join('|')})\\}`)
    expect(parts.length).toBeGreaterThan(40)
    expect(parts.filter((file) => raw.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
