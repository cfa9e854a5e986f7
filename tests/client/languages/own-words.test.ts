// A municipality says words of the screens in its own way: those change, the rest stays, and what cannot be is refused.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOwnWords } from '../../../scripts/languages/own-words.ts'
import { root } from '../../../scripts/languages/catalogue.ts'
import { translate } from '../../../scripts/languages/plugin.ts'

const file = 'client/shell/texts.ts'
const source = readFileSync(join(root, file), 'utf8')

const write = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'words-')), 'woorden.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('[OP14] only the words that are named change, everywhere or in one file', () => {
  const own = readOwnWords(
    write({ all: { 'Het is hier vol': 'Vol!' }, files: { [file]: { 'Probeer opnieuw': 'Nog een keer' } } }),
  )
  const made = translate(file, source, own, 'stay')
  const wanted = source
    .replace("'Het is hier vol'", '"Vol!"')
    .replaceAll("'Probeer opnieuw'", '"Nog een keer"')
  expect(wanted).not.toBe(source)
  expect(made).toBe(wanted)
  expect(translate(file, source, readOwnWords(write({})), 'stay')).toBe(source)
})

test.each([
  ['geen JSON', /cannot be read as JSON/],
  [{ alles: {} }, /is wrong at the top/],
  [{ all: { 'Het is hier vol': '' } }, /is wrong at all\.Het is hier vol/],
  [{ all: { 'Staat nergens zo': 'x' } }, /“Staat nergens zo” is on no screen/],
  [{ files: { [file]: { 'Staat nergens zo': 'x' } } }, /Staat nergens zo” is on no screen/],
  [{ all: { '{0} is geweest.': 'Klaar.' } }, /“\{0\} is geweest\.” must keep its \{0\}/],
])('[OP14] %o is refused, and it is said why', (content, reason) => {
  expect(() => readOwnWords(write(content))).toThrow(reason)
})
