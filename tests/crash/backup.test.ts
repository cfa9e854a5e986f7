// Backups of the real program while people act, putting them back, and what it says when the database is damaged.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DATABASE } from '#server/backup/make.ts'
import { eachRow } from '#server/store/sqlite/query.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { House } from './house.ts'
import { bundle, Program } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
const backup = join(folder, 'backup.sqlite')
let house: House
let data = ''
const built: { remove(): void }[] = []

/** Beside this process, in which people go on meanwhile. */
const command = (
  name: 'backup' | 'restore',
  ...args: string[]
): Promise<{ readonly code: unknown; readonly said: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    )
  })

/** Every row that a session consists of, by table. */
const dump = (path: string): Record<string, string[]> => {
  const db = new DatabaseSync(path, { readOnly: true })
  const rows = (columns: string, table: string): string[] => {
    const found: string[] = []
    eachRow(db, columns, table, (...row) =>
      found.push(row.map((cell) => (cell instanceof Uint8Array ? sum(cell) : String(cell))).join('|')),
    )
    return found.sort()
  }
  const all = {
    sessions: rows('id, code, created_at, erase_at', 'sessions'),
    commits: rows("session, printf('%08d', seq), json", 'commits'),
    people: rows('session, id, name', 'people'),
    keys: rows('hash, session, purpose, person', 'keys'),
    images: rows('session, id, person, type, width, height, bytes', 'images'),
  }
  db.close()
  return all
}

/** The bytes of a database in which other letters stand in what people did. */
const altered = (path: string): Buffer =>
  Buffer.from(readFileSync(path, 'latin1').replaceAll('"cmd":"park"', '"cmd":"perk"'), 'latin1')

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const sendPhoto = async (): Promise<number> => {
  const [session = ''] = dump(join(data, DATABASE))['sessions']?.[0]?.split('|') ?? []
  const background = { r: 9, g: 99, b: 200 }
  const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .png()
    .toBuffer()
  const answer = await fetch(`${house.program.url}/api/v1/sessions/${session}/images`, {
    method: 'POST',
    headers: { authorization: `Bearer ${house.newcomers[0]?.token}`, 'content-type': 'image/png' },
    body: new Uint8Array(photo),
  })
  return answer.status
}

beforeAll(async () => {
  const program = await bundle('server/main.ts')
  built.push(program)
  house = new House(await Program.on(program.path), 7)
  data = house.program.dataDir
  await house.open()
}, 60_000)

afterAll(() => {
  house.close()
  for (const one of built) one.remove()
  rmSync(folder, { recursive: true, force: true })
})

test('[KE1] [KE2] [KE3] a backup while people act holds all that was acknowledged, and comes back exactly', async () => {
  await house.join()
  expect(await sendPhoto()).toBe(201)
  const before = dump(join(data, DATABASE))
  const made = await command('backup', backup, '--data', data)
  expect(made).toMatchObject({ code: 0 })
  const after = dump(join(data, DATABASE))
  const copy = dump(backup)
  expect(after['commits']?.length).toBeGreaterThan(before['commits']?.length ?? 0)
  expect(copy['commits']).toEqual(after['commits']?.slice(0, copy['commits']?.length))
  expect(copy['commits']?.length).toBeGreaterThanOrEqual(before['commits']?.length ?? 0)
  for (const table of ['sessions', 'people', 'keys', 'images']) expect(copy[table]).toEqual(after[table])
  expect([copy['people'], copy['images']].map((rows) => rows?.length)).toEqual([1, 1])
  const bytes = readFileSync(backup)
  expect(made.said).toMatch(
    new RegExp(`Sessions +1\\n +Size +${bytes.length} bytes\\n +SHA-256 +${sum(bytes)}`),
  )

  const again = await command('backup', backup, '--data', data)
  expect(again.code).toBe(1)
  expect(again.said).toContain('exists already')
  expect(sum(readFileSync(backup))).toBe(sum(bytes))

  const busy = await command('restore', backup, '--data', data, '--replace')
  expect(busy.code).toBe(1)
  expect(busy.said).toContain('Stop it first')
  expect(readdirSync(data).filter((name) => /old|restoring/.test(name))).toEqual([])

  await house.stop('SIGKILL')
  const unasked = await command('restore', backup, '--data', data)
  expect(unasked.code).toBe(1)
  expect(unasked.said).toContain('--replace')
  const last = dump(join(data, DATABASE))
  const done = await command('restore', backup, '--data', data, '--replace')
  expect(done).toMatchObject({ code: 0 })
  expect(dump(join(data, DATABASE))).toEqual(copy)
  const [old = '', ...more] = readdirSync(data).filter(
    (name) => name.includes('.old-') && !name.endsWith('-wal'),
  )
  expect(more).toEqual([])
  expect(done.said).toContain(old)
  expect(dump(join(data, old))).toEqual(last)
  expect(existsSync(join(data, `${DATABASE}-wal`))).toBe(false)
  await house.program.start()
  await house.program.stop('SIGTERM')
}, 120_000)

test('[KE3] a damaged backup is refused, and nothing is changed', async () => {
  const damaged = join(folder, 'damaged.sqlite')
  writeFileSync(damaged, altered(backup))
  const before = readFileSync(join(data, DATABASE))
  const refused = await command('restore', damaged, '--data', data, '--replace')
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('cannot be used')
  expect(readFileSync(join(data, DATABASE)).equals(before)).toBe(true)
})

test('[KE4] a damaged database is refused at the start and stays as it is; the command of the message mends it', async () => {
  const path = join(data, DATABASE)
  const bytes = altered(path)
  writeFileSync(path, bytes)
  const started = await house.program.start().then(
    () => 'it started',
    (error: unknown) => String(error),
  )
  expect(started).toContain('is not opened (damaged)')
  expect(started).toContain(`npm run restore -- FILE --data ${data} --replace`)
  expect(house.program.exitCode).toBe(1)
  expect(readFileSync(path).equals(bytes)).toBe(true)
  expect((await command('backup', join(folder, 'of-damaged'), '--data', data)).code).toBe(1)
  expect(existsSync(join(folder, 'of-damaged'))).toBe(false)
  expect(await command('restore', backup, '--data', data, '--replace')).toMatchObject({ code: 0 })
  expect(dump(path)).toEqual(dump(backup))
}, 60_000)

test('[KE5] what was erased after the backup is not put back', async () => {
  const other = join(folder, 'later')
  expect((await command('restore', backup, '--data', other)).code).toBe(0)
  const kept = join(folder, 'with-session.sqlite')
  copyFileSync(backup, kept)
  const store = openSqliteStore(join(other, DATABASE))
  const [id = ''] = dump(kept)['sessions']?.[0]?.split('|') ?? []
  await store.erase(id)
  await store.close()
  const done = await command('restore', kept, '--data', other, '--replace')
  expect(done.said).toMatch(/Erased +1/)
  expect(dump(join(other, DATABASE))['sessions']).toEqual([])
})
