// The archive package over HTTP: who gets it and when, that it is always the same, and what the public version leaves out.
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkPackage } from '#shared/archive/verify/package.ts'
import { checkPakbon } from '#shared/archive/verify/pakbon.ts'
import { reportFileSchema } from '#shared/report/document.ts'
import { settingsOf } from '#tests/shared/archive/sample.ts'
import * as z from 'zod/mini'
import { checkSchema } from '../../../scripts/mdto-schema.ts'
import { answered, newSession, Site, type Device, type Made } from '../client.ts'
import { flat } from '../images/files.ts'

let now = 0
let site: Site
let made: Made
let leader: Device

const board = { activity: 'moodboard', title: 'Beelden 🎈', minutes: 10, goal: 'Kijken' }

beforeEach(async () => {
  now = Date.UTC(2026, 10, 20, 13)
  site = await Site.open({ clock: () => now, archive: settingsOf({ selection: '21.1' }) })
  const meta = { ...newSession.meta, date: '2026-11-20' }
  made = await site.make({ meta, names: true, programme: { items: [board] } })
  leader = (await site.enter(made.token)).device
})
afterEach(() => site.close())

let n = 0
const act = async (device: Device, cmd: string, step: string, input: unknown): Promise<void> => {
  const answer = answered(device, (n += 1))
  device.emit('cmd', { n, step, cmd, input })
  expect(await answer).not.toHaveProperty('code')
}

const get = (path: string, key = made.token): Promise<Response> =>
  fetch(`${site.server.url}/api/v1/sessions/${made.id}/report/${path}`, {
    headers: { authorization: `Bearer ${key}` },
  })

const packageOf = async (version: string): Promise<Uint8Array> =>
  new Uint8Array(await (await get(`archive?version=${version}`)).arrayBuffer())

const fileIn = (zip: Uint8Array, end: string): Uint8Array => {
  const [, bytes] = Object.entries(unzipSync(zip)).find(([path]) => path.endsWith(end)) ?? []
  return bytes ?? new Uint8Array()
}

/** Everything in the package that can be read as text, also the photos inside drawings. */
const allText = (zip: Uint8Array): string =>
  Object.entries(unzipSync(zip))
    .filter(([path]) => !path.endsWith('.png'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n')

/** Four people of one side and one of another lay a tile, one with a photo; then the session ends. */
const play = async (): Promise<string> => {
  const people = await Promise.all(
    ['gemeente', 'gemeente', 'gemeente', 'gemeente', 'inwoner', 'inwoner', 'inwoner', 'inwoner'].map(
      (side, index) => site.join(made.code, { name: `Geheimnaam${index}`, side }),
    ),
  )
  const [first = ''] = people.map(({ token }) => token)
  await act(leader, 'next', 'session', { from: { step: null, stage: null } })
  const body = Uint8Array.from(await flat(300, 200).jpeg().toBuffer())
  const sent = await fetch(`${site.server.url}/api/v1/sessions/${made.id}/images`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${first}` },
  })
  const { id } = (await sent.json()) as { id: string }
  const { device } = await site.enter(first)
  const tile = { id: 'tile-1', symbol: null, image: id, alt: 'Een rode muur', word: '', because: 'Stil' }
  await act(device, 'tile.lay', 's1', tile)
  now = Date.UTC(2026, 10, 20, 15)
  await act(leader, 'end', 'session', {})
  return first
}

describe('the archive package', () => {
  test('[AR9] is for facilitators, in two versions, and only after the end', async () => {
    expect([(await get('archive')).status, (await get('archive/pakbon')).status]).toEqual([409, 409])
    expect(await (await get('archive')).json()).toMatchObject({ code: 'session-open' })
    const participant = await play()
    const answer = await get('archive')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="Dilemmatafel-volledig-2026-11-20-Proef.zip"',
    )
    const note = await get('archive/pakbon?version=public')
    expect(note.headers.get('content-disposition')).toContain(
      'Dilemmatafel-openbaar-2026-11-20-Proef-pakbon.xml',
    )
    expect((await get('archive', participant)).status).toBe(404)
    for (const part of ['archive/metadata', 'archive/sidecars'])
      expect([(await get(part, participant)).status, (await get(part)).status]).toEqual([404, 200])
    expect((await get('archive/pakbon', participant)).status).toBe(404)
    expect(await (await get('archive?version=geheim')).json()).toMatchObject({
      code: 'bad-input',
      field: 'version',
    })
  })

  test.each(['full', 'public'])(
    '[AR1] [AR6] [AR7] in the version %s is whole, fits its note, and is the same later',
    async (version) => {
      await play()
      const zip = await packageOf(version)
      const checked = checkPackage(zip)
      expect(checked.findings).toEqual([])
      expect(await checkSchema(checked.sidecars)).toEqual([])
      now += 5 * 86_400_000
      expect(Buffer.compare(await packageOf(version), zip)).toBe(0)
      const note = new Uint8Array(await (await get(`archive/pakbon?version=${version}`)).arrayBuffer())
      expect(checkPakbon('pakbon.xml', note, zip, checked)).toEqual([])
      expect(strFromU8(note)).toContain(createHash('sha256').update(zip).digest('hex'))
      expect(strFromU8(note)).toContain('<tijdstip>2026-11-25T16:00:00+01:00<')
      const report = z.parse(reportFileSchema, JSON.parse(strFromU8(fileIn(zip, 'verslag.json'))))
      const figures = report.chapters.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'figure')
      const paths = Object.keys(unzipSync(zip))
      expect(figures.length).toBeGreaterThan(0)
      expect(paths.filter((path) => path.endsWith('.png'))).toHaveLength(figures.length)
      expect(paths.filter((path) => path.endsWith('.csv'))).toHaveLength(report.data.length)
      expect(paths.filter((path) => /\.(html|docx|webp|svg)$/.test(path))).toEqual([])
      expect(strFromU8(fileIn(zip, 'Proef.MDTO.xml'))).toContain('<termijnEinddatum>2031-11-20<')
    },
  )

  test('[AR11] in the public version has no name, no photo and no group under five, and otherwise the same', async () => {
    await play()
    const [whole, open] = [await packageOf('full'), await packageOf('public')]
    const [wholeText, openText] = [allText(whole), allText(open)]
    expect(wholeText).toContain('Geheimnaam0')
    expect(wholeText).toContain('data:image/webp')
    expect(openText).not.toContain('Geheimnaam')
    expect(openText).not.toContain('Fatma')
    expect(openText).not.toContain('data:image/webp')
    expect(strFromU8(fileIn(whole, 'deelnemers.csv'))).toContain(';4')
    expect(strFromU8(fileIn(open, 'deelnemers.csv'))).not.toContain(';4')
    expect(openText).toContain('Een rode muur')
    expect(openText).toContain('Stil')
  })

  test('[AR4] [AR6] after the session was opened again and changed has the same numbers and another content', async () => {
    await play()
    const first = await packageOf('full')
    await act(leader, 'reopen', 'session', {})
    expect((await get('archive')).status).toBe(409)
    await act(leader, 'park', 'session', { id: 'later-1', text: 'Nog iets' })
    now += 60_000
    await act(leader, 'end', 'session', {})
    const second = await packageOf('full')
    const ids = (zip: Uint8Array): string[] =>
      Array.from(allText(zip).matchAll(/<identificatieKenmerk>(.*?)</g), ([, id = '']) => id)
    expect(Buffer.compare(first, second)).not.toBe(0)
    const kept = new Set(ids(second))
    expect([...new Set(ids(first))].filter((id) => !kept.has(id))).toEqual([])
  })
})
