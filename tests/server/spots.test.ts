// What a facilitator is told of traces of people: what stands where, as far as it may know, and the files without them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import type { Found, FoundPlace } from '#shared/privacy/found.ts'
import { BLACK } from '#shared/activities/session/redacting.ts'
import { answered, Site, type Device, type Made } from './client.ts'

const HIDDEN = '06-12345678'
const SHOWN = 'Kerkstraat 12'

let site: Site
let made: Made
let leader: Device
let ann: Device
let token = ''
let n = 0

const must = async (device: Device, cmd: string, input: unknown, step = 'session'): Promise<void> => {
  const answer = answered(device, (n += 1))
  device.emit('cmd', { n, step, cmd, input })
  const { code } = await answer
  if (code !== undefined) throw new Error(`${cmd} was refused: ${code}`)
}

const bearer = (key = made.token) => ({ authorization: `Bearer ${key}` })
const path = (): string => `sessions/${made.id}/spots`

const found = async (): Promise<readonly Found[]> => {
  const answer = await site.get(`/api/v1/${path()}`, bearer())
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return ((await answer.json()) as { found: Found[] }).found
}

const places = async (words: string): Promise<readonly FoundPlace[]> =>
  ((await (await site.post(path(), { words }, bearer())).json()) as { places: FoundPlace[] }).places

/** Ann hides a tile in which a number stands; something that everyone sees is parked. */
beforeEach(async () => {
  n = 0
  site = await Site.open()
  const board = { activity: 'moodboard', title: 'Beelden', minutes: 10, goal: 'Kijken' }
  made = await site.make({ programme: { items: [board] } })
  leader = (await site.enter(made.token)).device
  token = (await site.join(made.code)).token
  ann = (await site.enter(token)).device
  await must(leader, 'next', { from: { step: null, stage: null } })
  const tile = { id: 'tile-1', symbol: null, image: null, alt: '', word: 'stil', because: `Bel ${HIDDEN}` }
  await must(ann, 'tile.lay', tile, 's1')
  await must(ann, 'park', { id: 'p1', text: `De ${SHOWN} & ${SHOWN} is te donker` })
})
afterEach(() => site.close())

describe('what may point to somebody', () => {
  test('[RD9] is told with its place, its step and the words around it, and not what is hidden from the facilitator', async () => {
    expect(await found()).toEqual([
      {
        kind: 'address',
        text: SHOWN,
        spared: false,
        places: [
          {
            record: 'p1',
            path: 'text',
            from: 3,
            upto: 16,
            step: '',
            before: 'De ',
            after: ` & ${SHOWN} is te donker`,
          },
          {
            record: 'p1',
            path: 'text',
            from: 19,
            upto: 32,
            step: '',
            before: `De ${SHOWN} & `,
            after: ' is te donker',
          },
        ],
      },
    ])
    expect(await places(HIDDEN)).toEqual([])
    expect(await places('donker')).toHaveLength(1)
  })

  test('[RD9] is told of hidden texts once the report shows them, after the end', async () => {
    await must(leader, 'end', {})
    expect((await found()).map(({ text }) => text)).toEqual([HIDDEN, SHOWN])
    expect(await places(HIDDEN)).toMatchObject([{ record: 'tile-1', step: 'Beelden', before: 'Bel ' }])
  })

  test('[RD10] is spared when each of its places is', async () => {
    const [first] = await found()
    const spots = (first?.places ?? []).map(({ record, path: at, from, upto }) => ({
      record,
      path: at,
      from,
      upto,
    }))
    await must(leader, 'spare', { id: 'x1', why: 'public', places: spots.slice(0, 1) })
    expect(await found()).toMatchObject([{ spared: false }])
    await must(leader, 'spare', { id: 'x2', why: 'public', places: spots.slice(1) })
    expect(await found()).toMatchObject([{ spared: true }])
  })

  test('[RD9] is for facilitators only, and words are asked in the body', async () => {
    for (const headers of [bearer(token), {}]) {
      expect((await site.get(`/api/v1/${path()}`, headers)).status).toBe(404)
      expect((await site.post(path(), { words: 'donker' }, headers)).status).toBe(404)
    }
    for (const body of [{}, { words: '' }, { words: 'x'.repeat(201) }, { words: 'a', more: 1 }])
      expect((await site.post(path(), body, bearer())).status).toBe(400)
  })
})

test('[RD11] what the public does not get is in the full version and in no file of the public one', async () => {
  await must(leader, 'end', {})
  await must(leader, 'veil', { id: 'v1', words: SHOWN })
  const textOf = async (version: string): Promise<string> => {
    const answer = await site.get(`/api/v1/sessions/${made.id}/report/archive?version=${version}`, bearer())
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    return Object.entries(files)
      .filter(([name]) => !/\.(pdf|docx)$/.test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n')
  }
  expect(await textOf('full')).toContain(SHOWN)
  const open = await textOf('public')
  expect(open).not.toContain(SHOWN)
  expect(open).toContain(`De ${BLACK}`)
  expect(open).toContain('In de openbare versie van dit verslag staat 1 stuk tekst niet.')
})
