// Checks that a municipality's archive file is used whole, or refused at the start with the line and the reason.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadArchive } from '#server/archive.ts'
import { defaultSettings } from '#shared/archive/settings.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (text: string): string => {
  const file = join(folder, 'archief.json')
  writeFileSync(file, text)
  return file
}

describe('an archive file', () => {
  test('[AR13] is not needed: then the appraisal is still to be decided', () => {
    expect(loadArchive()).toEqual({ ok: true, settings: defaultSettings })
    expect(defaultSettings.selection).toBeUndefined()
  })

  test('[AR13] may be the example of the documentation', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/archief.md'), 'utf8')
    const example = /```jsonc\n(.*?)```/su.exec(page)?.[1] ?? ''
    expect(loadArchive(write(example))).toMatchObject({
      ok: true,
      settings: {
        creator: { name: 'Gemeente Dordrecht', code: 'gm0505', register: 'TOOI register gemeenten compleet' },
        selection: '21.1',
        suffix: '.MDTO.xml',
      },
    })
  })

  test.each([
    ['{ "creator": { "name": " " } }', '1:24: creator.name must not be blank'],
    ['{\n  "selection": "99.9"\n}', '2:16: selection must be the number of a row of the selection list'],
    ['{ "suffix": ".xml" }', '1:13: suffix must be one of .MDTO.xml, .mdto.xml'],
    ['{ "kleur": 1 }', '1:3: kleur is not known'],
    ['{ "contact": { "name": "X", "email": "x" } }', '1:38: contact.email must be an e-mail address'],
    ['{ "selection": "21.1", "selection": "22.1" }', '1:24: "selection" stands here twice'],
    ['{ "selection": ', '1:16: this is not JSON: value expected'],
  ])('[AR13] %s is refused with %s', (text, complaint) => {
    const file = write(text)
    const loaded = loadArchive(file)
    expect(loaded.ok ? '' : loaded.problem.split('\n')[0]).toBe(`${file}:${complaint}`)
  })

  test('[AR13] that is wrong keeps the server from starting', () => {
    const file = write('{ "selection": "99.9" }')
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: folder,
        ARCHIVE_FILE: file,
      },
    })
    expect(status).toBe(1)
    expect(stderr).toContain(`The server did not start.\n  ${file}:1:16: selection must be`)
  })
})
