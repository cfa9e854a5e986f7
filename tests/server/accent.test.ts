// The colour of the table of a municipality: one more stylesheet of the page, and only where there is such a colour.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tableColours } from '#shared/content/contrast.ts'
import { StaticFiles } from '#server/static.ts'

const page = '<html><head><link rel="stylesheet" href="/assets/a.css"></head><body></body></html>'
const ask = async (files: StaticFiles, path: string): Promise<string | undefined> =>
  (await files.answer(path, new Request('http://localhost/')))?.text()

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'accent-'))
  writeFileSync(join(dir, 'index.html'), page)
})
afterEach(() => rmSync(dir, { recursive: true }))

test('[CO6] the page asks for it after all others, and it gives the family of the table', async () => {
  const files = new StaticFiles(dir, '#004699')
  expect(await ask(files, '/index.html')).toMatch(
    /a\.css">\s*<link rel="stylesheet" href="\/municipality\.css">\s*<\/head>/,
  )
  const { table, up, deep, onTableSoft } = tableColours('#004699')
  const styles = (await ask(files, '/municipality.css')) ?? ''
  for (const colour of [`--tafel:${table}`, `--tafel-op:${up}`, `--tafel-diep:${deep}`, onTableSoft])
    expect(styles).toContain(colour)
})

test('[CO6] without such a colour the page is as it was built, and there is no such stylesheet', async () => {
  const files = new StaticFiles(dir)
  expect(await ask(files, '/index.html')).toBe(page)
  expect(await ask(files, '/municipality.css')).toBeUndefined()
})
