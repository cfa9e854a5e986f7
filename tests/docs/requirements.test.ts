// The page of requirements leaves none out, and names no file and no rule that does not exist.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = `${import.meta.dirname}/../..`
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8')

/** How many requirements there are of each subject: archive, accessibility, privacy, security, reliability, reuse. */
const counts = { AR: 11, A: 19, P: 11, S: 16, B: 14, R: 7 } as const
const ids = Object.entries(counts).flatMap(([letters, many]) =>
  Array.from({ length: many }, (_, at) => `${letters}${at + 1}`),
)

const rows = read('docs/requirements.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]{1,2}\d+ +\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', asked = '', state = '', where = '']) => ({ id, asked, state, where }))

test('every one of the 78 requirements has exactly one line, in order', () => {
  expect(ids).toHaveLength(78)
  expect(rows.map(({ id }) => id)).toEqual(ids)
})

test('every line says what is asked, how far it is and where', () => {
  const states = ['met', 'partly', 'missing', 'otherwise']
  const empty = rows.filter(
    ({ asked, state, where }) => asked === '' || where === '' || !states.includes(state),
  )
  expect(empty).toEqual([])
})

test('what is met is shown by a test or a page that is named', () => {
  const bare = rows.filter(({ id, state, where }) => state === 'met' && id !== 'R7' && !where.includes('`'))
  expect(bare).toEqual([])
})

test('every path that is named exists', () => {
  const named = rows.flatMap(({ id, where }) =>
    Array.from(where.matchAll(/`([\w.][\w./-]*(?:\/|\.)[\w./-]*)`/g), ([, path = '']) => ({ id, path })),
  )
  expect(named.length).toBeGreaterThan(78)
  expect(named.filter(({ path }) => !existsSync(`${root}/${path}`))).toEqual([])
})

test('every rule that is named is in the list of rules', () => {
  const rules = new Set(
    Array.from(read('docs/rules.md').matchAll(/^- \*\*([A-Z]{1,2}\d+)\*\*/gm), ([, rule]) => rule),
  )
  const named = rows.flatMap(({ id, where }) =>
    Array.from(where.matchAll(/\[([A-Z]{1,2}\d+)\]/g), ([, rule]) => ({ id, rule })),
  )
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(({ rule }) => !rules.has(rule))).toEqual([])
})

test.each([
  'privacy/bewaartabel.md',
  'privacy/gegevensstromen.md',
  'privacy/pre-scan-dpia.md',
  'privacy/register.md',
  'privacy/verwerkersbijlage.md',
  'toegankelijkheid/handmatige-test.md',
  'toegankelijkheid/verklaring.md',
])('%s is there, and every test and page that it points at exists', (page) => {
  const text = read(`docs/${page}`)
  const files = Array.from(text.matchAll(/`(tests\/[\w./-]+)`/g), ([, path = '']) => `${root}/${path}`)
  const links = Array.from(text.matchAll(/\]\(([\w./-]+)\)/g), ([, link = '']) =>
    join(root, 'docs', dirname(page), link),
  )
  expect(text).toMatch(/^# \S/)
  expect([...files, ...links].filter((path) => !existsSync(path))).toEqual([])
})
