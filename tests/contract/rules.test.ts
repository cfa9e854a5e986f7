// The list of rules and the titles of the tests belong together: no rule without a test, no test of an unknown rule.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = `${import.meta.dirname}/../..`

/** Rules by number, and those that are in the list twice. */
const rules = Array.from(
  readFileSync(`${root}/docs/rules.md`, 'utf8').matchAll(/^- \*\*([A-Z]{1,2}\d+)\*\* (.+)$/gm),
  ([, rule = '', sentence = '']) => ({ rule, sentence }),
)

const sources = readdirSync(`${root}/tests`, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
)

/** Every rule that stands at the start of a text in some file of the tests, with the file. */
const cited = sources.flatMap((file) =>
  Array.from(
    readFileSync(`${root}/tests/${file}`, 'utf8').matchAll(/['"`]((?:\[[A-Z]{1,2}\d+\] ?)+)\S/g),
    ([, run = '']) => Array.from(run.matchAll(/[A-Z]+\d+/g), ([rule]) => ({ rule, file })),
  ).flat(),
)

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort()

test('every rule is checked by at least one test', () => {
  const known = new Set(cited.map(({ rule }) => rule))
  expect(rules.length).toBeGreaterThan(100)
  expect(sorted(rules.map(({ rule }) => rule).filter((rule) => !known.has(rule)))).toEqual([])
})

test('every rule that a test names is in the list', () => {
  const known = new Set(rules.map(({ rule }) => rule))
  const unknown = cited.filter(({ rule }) => !known.has(rule)).map(({ rule, file }) => `${rule} in ${file}`)
  expect(sorted(unknown)).toEqual([])
})

test('every rule is one sentence under a number of its own, and the numbers run on', () => {
  const numbers = rules.map(({ rule }) => rule)
  expect(sorted(numbers)).toHaveLength(numbers.length)
  expect(rules.filter(({ sentence }) => !sentence.endsWith('.'))).toEqual([])
  const last = new Map<string, number>()
  for (const rule of numbers) {
    const group = rule.replace(/\d+$/, '')
    const number = Number(rule.slice(group.length))
    expect([rule, number]).toEqual([rule, (last.get(group) ?? 0) + 1])
    last.set(group, number)
  }
})
