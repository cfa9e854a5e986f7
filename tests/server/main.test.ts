// The program itself: how it starts, what it refuses, and that stopping it loses nothing.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { DatabaseSync } from '@photostructure/sqlite'
import { applicationId } from '#server/store/sqlite/schema.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import type { OwnFrame } from '#shared/kernel/wire.ts'
import { park, Site } from './client.ts'
import { until } from './live.ts'

const children: ChildProcess[] = []
const sites: Site[] = []
afterEach(() => {
  for (const site of sites.splice(0)) for (const device of site.devices) device.close()
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

type Program = {
  readonly child: ChildProcess
  readonly said: { text: string }
  readonly ended: Promise<number | null>
}

const program = (env: Record<string, string>): Program => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', HOST: '127.0.0.1', ...env },
  })
  children.push(child)
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said.text += data.toString()
    })
  return { child, said, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

const siteOf = async ({ said }: Program): Promise<Site> => {
  await expect.poll(() => said.text).toContain('Stop ')
  const port = Number(/Open +http:\/\/127\.0\.0\.1:(\d+)/.exec(said.text)?.[1])
  const site = new Site({
    url: `http://127.0.0.1:${port}`,
    port,
    store: openSqliteStore(join(emptyDir(), 'unused.sqlite')),
    eraseExpired: () => Promise.resolve(),
    close: () => Promise.resolve(),
  })
  sites.push(site)
  return site
}

const emptyDir = (): string => mkdtempSync(join(tmpdir(), 'main-'))

/** A data directory with a database on which this was run, or that holds just this text when it is no SQL. */
const withDatabase = (content: string): string => {
  const dir = emptyDir()
  const path = join(dir, 'dilemmatafel.sqlite')
  if (!content.startsWith('PRAGMA')) writeFileSync(path, content)
  else {
    const db = new DatabaseSync(path)
    db.exec(content)
    db.close()
  }
  return dir
}

describe('the program', () => {
  test('says where it is; SIGTERM in full flight loses nothing that was acknowledged; a restart goes on', async () => {
    const DATA_DIR = join(emptyDir(), 'new', 'data')
    const first = program({ DATA_DIR })
    const site = await siteOf(first)
    expect(first.said.text).toContain('Projector')
    const made = await site.make()
    const { device } = await site.enter(made.token, 'laptop')
    const acknowledged = new Set<number>()
    device.on('own', ({ answers }: OwnFrame) => {
      for (const { n, code } of answers) if (code === undefined) acknowledged.add(n)
    })
    const dropped = new Promise<string>((resolve) => device.once('disconnect', resolve))
    for (let n = 1; n <= 40; n += 1) device.emit('cmd', park(n))
    await until(() => acknowledged.size > 0)
    for (let n = 41; n <= 55; n += 1) device.emit('cmd', park(n))
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(statSync(DATA_DIR).mode & 0o777).toBe(0o700)
    expect(readdirSync(DATA_DIR)).toEqual(['dilemmatafel.sqlite'])
    // Not 'io server disconnect': after that a client would not come back by itself.
    expect(await dropped).toBe('transport close')

    const second = program({ DATA_DIR })
    const again = await siteOf(second)
    const back = again.device()
    const all = Array.from({ length: 55 }, (_, index) => index + 1)
    const welcome = new Promise<{ settled: readonly number[] }>((resolve) => back.once('welcome', resolve))
    back.emit('hello', { token: made.token, client: 'laptop', pending: all })
    const { settled } = await welcome
    expect([...acknowledged].filter((n) => !settled.includes(n))).toEqual([])
    expect(settled.length).toBeGreaterThanOrEqual(40)
  })

  test('[OP13] says in the log how many databases a restore kept, as long as they lie there', async () => {
    const DATA_DIR = emptyDir()
    for (const name of ['old-2026-11-01T101500', 'old-2026-11-02T101500', 'old-2026-11-02T101500-wal'])
      writeFileSync(join(DATA_DIR, `dilemmatafel.sqlite.${name}`), '')
    const first = program({ DATA_DIR })
    await siteOf(first)
    await expect.poll(() => first.said.text).toContain('"event":"old-databases-kept","count":2')
    const second = program({ DATA_DIR: emptyDir() })
    await siteOf(second)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    expect(second.said.text).not.toContain('old-databases-kept')
  })

  test('a port in use is refused in a sentence', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { ended, said } = program({ DATA_DIR: emptyDir(), PORT: String(port) })
    expect(await ended).toBe(1)
    other.close()
    expect(said.text).toContain(`Port ${port} is in use`)
    expect(said.text).not.toContain('    at ')
  })

  test.each([
    ['wrong settings', () => ({ PORT: 'web', KEEP_DAYS: '400' }), /PORT must .*\n.*KEEP_DAYS must/],
    [
      'a data directory that cannot be one',
      () => {
        const file = join(emptyDir(), 'file')
        writeFileSync(file, '')
        return { DATA_DIR: join(file, 'data') }
      },
      /cannot be written/,
    ],
    [
      'a damaged database',
      () => ({ DATA_DIR: withDatabase('this is no database at all, whatever it says'.repeat(50)) }),
      /is not opened \(damaged\).*\n.*Put back a backup/,
    ],
    [
      'a database of another program',
      () => ({ DATA_DIR: withDatabase('PRAGMA application_id = 5') }),
      /is not opened \(foreign\).*\n.*a directory of its own/,
    ],
    [
      'a database of a later release',
      () => ({
        DATA_DIR: withDatabase(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 999`),
      }),
      /is not opened \(newer\).*\n.*a later one/,
    ],
    // An address that is for examples only (RFC 5737).
    ['an address that is not here', () => ({ HOST: '203.0.113.7', DATA_DIR: emptyDir() }), /no address 203/],
    [
      'a bad content file',
      () => {
        const CONTENT_FILE = join(emptyDir(), 'inhoud.json')
        writeFileSync(CONTENT_FILE, '{ "fiches": 5 }')
        return { CONTENT_FILE, DATA_DIR: emptyDir() }
      },
      /inhoud\.json/,
    ],
  ])('%s is refused in sentences, without a stack', async (_, env, sentence) => {
    const { ended, said } = program(env())
    expect(await ended).toBe(1)
    expect(said.text).toMatch(sentence)
    expect(said.text).toContain('The server did not start.')
    expect(said.text).not.toContain('    at ')
  })
})
