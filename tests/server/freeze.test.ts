// Making the report final over the wire: the same files for ever, nothing that still changes them, also after a restart.
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { checkPackage } from '#shared/archive/verify/package.ts'
import { checkPakbon } from '#shared/archive/verify/pakbon.ts'
import { settingsOf } from '#tests/shared/archive/sample.ts'
import { checkSchema } from '../../scripts/mdto-schema.ts'
import { answered, joinKey, newSession, Site, type Device, type Made } from './client.ts'
import { flat } from './images/files.ts'

const DAY = 86_400_000
const END = Date.UTC(2026, 10, 20, 15)
const FROZEN = Date.UTC(2026, 10, 23, 9, 30)

let now = 0
let disk: MemoryDisk
let site: Site
let made: Made
let leader: Device
let n = 0
let photo = ''
const annKey = joinKey()
let ann = ''

const open = (): Promise<Site> =>
  Site.open({ store: new MemoryStore(disk), clock: () => now, archive: settingsOf({ selection: '21.1' }) })

const code = async (cmd: string, input: unknown = {}, step = 'session', device = leader) => {
  const answer = answered(device, (n += 1))
  device.emit('cmd', { n, step, cmd, input })
  return (await answer).code
}

const bearer = (key = made.token) => ({ authorization: `Bearer ${key}` })
const path = (end: string): string => `/api/v1/sessions/${made.id}/${end}`
const bytes = async (format: string): Promise<Buffer> => {
  const answer = await site.get(path(`report/${format}`), bearer())
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}
type File = { status: string; generatedAt: string; hash?: string }
const report = async (): Promise<File> => JSON.parse((await bytes('json')).toString()) as File

/** As docs/report-json.md tells it. */
const countAgain = (json: string): string => {
  const lines = json.split('\n').filter((line) => !line.startsWith('  "hash": '))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

const sendPhoto = async (): Promise<Response> =>
  fetch(`${site.server.url}${path('images')}`, {
    method: 'POST',
    body: Uint8Array.from(await flat(300, 200).jpeg().toBuffer()),
    headers: bearer(ann),
  })

const must = async (...sent: Parameters<typeof code>): Promise<void> => {
  const refused = await code(...sent)
  if (refused !== undefined) throw new Error(`${sent[0]} was refused: ${refused}`)
}

/** Somebody lays a photo, and the session ends. */
beforeEach(async () => {
  now = Date.UTC(2026, 10, 20, 13)
  n = 0
  disk = new MemoryDisk()
  site = await open()
  const board = { activity: 'moodboard', title: 'Beelden', minutes: 10, goal: 'Kijken' }
  const meta = { ...newSession.meta, date: '2026-11-20' }
  made = await site.make({ meta, names: true, programme: { items: [board] } })
  leader = (await site.enter(made.token)).device
  ann = (await site.join(made.code, { joinKey: annKey, name: 'Geheimnaam', side: 'inwoner' })).token
  await must('next', { from: { step: null, stage: null } })
  photo = ((await (await sendPhoto()).json()) as { id: string }).id
  const tile = { id: 'tile-1', symbol: null, image: photo, alt: 'Een muur', word: '', because: 'Stil' }
  const { device } = await site.enter(ann)
  await must('tile.lay', tile, 's1', device)
  now = END
  await must('end')
  now = FROZEN
})
afterEach(() => site.close())

const restart = async (): Promise<void> => {
  await site.close()
  site = await open()
}

/** A commit that made it final, of which the server went down before the hash was there. */
const freezeHalf = async (): Promise<void> => {
  await site.close()
  const store = new MemoryStore(disk)
  const head = (await store.heads([made.id])).get(made.id) ?? 0
  const data = { at: FROZEN, hash: null }
  const rec = { id: 'frozen', kind: 'frozen', step: 'session', rev: head + 1, data }
  const commit = { client: 'c', n: 1, step: 'session', cmd: 'freeze', by: null, at: FROZEN }
  await store.append(made.id, head, [{ ...commit, seq: head + 1, ops: [['put', rec]] }])
  now += DAY
  site = await open()
}

describe('a report that was made final', () => {
  test('[R17] [R18] says so, and is the same later and after a restart, in every format', async () => {
    expect(await report()).toMatchObject({ status: 'concept' })
    expect(await code('freeze')).toBeUndefined()
    const formats = ['json', 'html', 'docx', 'pdf', 'csv/deelnemers']
    const first = await Promise.all(formats.map(bytes))
    const file = await report()
    expect(file).toMatchObject({ status: 'final', generatedAt: '2026-11-23T10:30:00+01:00' })
    expect(countAgain(first[0]?.toString() ?? '')).toBe(file.hash)
    expect(first[1]?.toString()).toContain(file.hash)
    now += 3 * DAY
    await restart()
    for (const [index, format] of formats.entries()) {
      const again = await bytes(format)
      expect([format, Buffer.compare(again, first[index] ?? Buffer.of())]).toEqual([format, 0])
    }
  })

  test('[R17] gets its hash after a restart when the server went down before it was counted', async () => {
    await freezeHalf()
    const { welcome } = await site.enter(made.token)
    expect(welcome.code).toBe(made.code)
    await expect
      .poll(async () => (await new MemoryStore(disk).read(made.id, 0)).map(({ cmd }) => cmd))
      .toContain('frozen')
    const json = (await bytes('json')).toString()
    expect((JSON.parse(json) as File).generatedAt).toBe('2026-11-23T10:30:00+01:00')
    expect(countAgain(json)).toBe((JSON.parse(json) as File).hash)
  })

  test('[AR10] [IM12] takes no command, photo, newcomer or other name any more', async () => {
    expect(await code('freeze')).toBeUndefined()
    const before = await bytes('json')
    for (const cmd of ['freeze', 'reopen', 'lead', 'names.off']) expect(await code(cmd)).toBe('frozen')
    expect(await code('park', { id: 'later', text: 'Nog iets' })).toBe('frozen')
    const co = await site.post('co', { code: made.coCode, name: 'Tweede', joinKey: joinKey() })
    const added = await site.post(`sessions/${made.id}/people`, { name: 'Els' }, bearer())
    const renamed = await site.post('join', { code: made.code, joinKey: annKey, name: 'Anders' })
    const away = await fetch(`${site.server.url}${path(`images/${photo}`)}`, {
      method: 'DELETE',
      headers: bearer(ann),
    })
    for (const answer of [await sendPhoto(), co, added, renamed, away])
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'frozen'])
    const back = await site.post('join', { code: made.code, joinKey: annKey, name: 'Geheimnaam' })
    expect([back.status, (await site.post('recover', { code: made.recovery })).status]).toEqual([200, 200])
    await restart()
    expect(Buffer.compare(await bytes('json'), before)).toBe(0)
  })

  test('[AR14] [AR6] has a package with the moment of freezing, this very report, and its hash on the note', async () => {
    const draft = await bytes('archive')
    expect(await code('freeze')).toBeUndefined()
    const zip = await bytes('archive')
    const { hash = '' } = await report()
    expect(Buffer.compare(draft, zip)).not.toBe(0)
    now += DAY
    await restart()
    expect(Buffer.compare(await bytes('archive'), zip)).toBe(0)
    const checked = checkPackage(zip)
    expect([checked.findings, await checkSchema(checked.sidecars)]).toEqual([[], []])
    const files = Object.entries(unzipSync(zip))
    const text = (end: string): string =>
      strFromU8(files.find(([name]) => name.endsWith(end))?.[1] ?? Buffer.of())
    expect(text('verslag.json')).toBe((await bytes('json')).toString())
    expect(text('2026-11-20-Proef.MDTO.xml')).toMatch(
      /Bevriezing[\s\S]*2026-11-23T10:30:00\+01:00[\s\S]*Export[\s\S]*2026-11-23T10:30:00\+01:00/,
    )
    const note = await bytes('archive/pakbon')
    expect(checkPakbon('pakbon.xml', note, zip, checked)).toEqual([])
    expect(note.toString()).toContain(hash)
    expect(note.toString()).toContain('vastgesteld op 23 november 2026, 10.30 uur')
  })

  test('[KE6] is erased at once by any facilitator, because nobody can take over the lead any more', async () => {
    const co = await site.post('co', { code: made.coCode, joinKey: joinKey() })
    const { token } = (await co.json()) as { token: string }
    const erase = (key: string): Promise<Response> =>
      site.post(`sessions/${made.id}/erase`, { code: made.code }, bearer(key))
    expect((await erase(token)).status).toBe(403)
    expect(await code('freeze')).toBeUndefined()
    expect((await erase(ann)).status).toBe(404)
    expect((await erase(token)).status).toBe(200)
    expect(disk.sessions.size).toBe(0)
  })

  test('[R18] [AR11] has a public version with a hash of its own, without names', async () => {
    expect(await code('freeze')).toBeUndefined()
    const { hash } = await report()
    const files = Object.entries(unzipSync(await bytes('archive?version=public')))
    const json = strFromU8(files.find(([name]) => name.endsWith('verslag.json'))?.[1] ?? Buffer.of())
    expect(json).not.toContain('Geheimnaam')
    expect(json).toContain('"status": "final"')
    expect(countAgain(json)).toBe((JSON.parse(json) as File).hash)
    expect((JSON.parse(json) as File).hash).not.toBe(hash)
  })

  test('is erased with its session when the time has come', async () => {
    expect(await code('freeze')).toBeUndefined()
    expect((await report()).status).toBe('final')
    now = END + 14 * DAY
    await site.server.eraseExpired()
    expect((await site.get(path('report/json'), bearer())).status).toBe(404)
    expect(disk.sessions.size).toBe(0)
  })
})
