// Photos over HTTP: who may send, what is refused, how it is served, and that it is gone when it should be.
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { answered, Site, type Made } from '../client.ts'
import { databasePath } from '../store/folder.ts'
import { flat, gif, noise } from './files.ts'

let site: Site
let made: Made
let token: string
let now = 1_000_000

const reopen = async (options: Parameters<typeof Site.open>[0] = {}): Promise<void> => {
  await site.close()
  site = await Site.open({ clock: () => now, ...options })
  made = await site.make()
  token = (await site.join(made.code)).token
}

beforeEach(async () => {
  site = await Site.open({ clock: () => now })
  made = await site.make()
  token = (await site.join(made.code)).token
})
afterEach(() => site.close())

const pathOf = (session = made.id): string => `${site.server.url}/api/v1/sessions/${session}/images`
const bearer = (key = token): Record<string, string> => ({ authorization: `Bearer ${key}` })

type Envelope = { key?: string; session?: string; headers?: Record<string, string> }

const send = (
  body: Uint8Array | ReadableStream,
  { key = token, session = made.id, headers }: Envelope = {},
): Promise<Response> =>
  fetch(pathOf(session), {
    method: 'POST',
    body: body instanceof Uint8Array ? Uint8Array.from(body) : body,
    headers: { 'content-type': 'image/png', ...bearer(key), ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })

type Kept = { id: string; width: number; height: number }
const sent = async (...given: Parameters<typeof send>): Promise<Kept> => {
  const answer = await send(...given)
  if (answer.status !== 201) throw new Error(await answer.text())
  return (await answer.json()) as Kept
}
const refusal = async (answer: Response): Promise<[number, unknown]> => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return [answer.status, ((await answer.json()) as { code: unknown }).code]
}
const photo = (): Promise<Buffer> => flat().jpeg().toBuffer()

describe('[IM4] M3: an image is served to who knows its id', () => {
  test('with headers that let it be nothing but a picture, and without a key', async () => {
    const { id, width, height } = await sent(await photo())
    expect([width, height]).toEqual([60, 40])
    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
    const answer = await fetch(`${pathOf()}/${id}`)
    expect(answer.status).toBe(200)
    const headers = Object.fromEntries(answer.headers)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline; filename="foto.webp"',
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['cache-control']).toMatch(/^private, max-age=\d+/)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WEBP'])
  })

  test('and to nobody else: another id, another session and no session look the same', async () => {
    const { id } = await sent(await photo())
    const other = await site.make()
    const paths = [
      `${pathOf()}/${id.replace(/^./, '!')}`,
      `${pathOf(other.id)}/${id}`,
      `${pathOf('none')}/${id}`,
    ]
    const answers = await Promise.all(paths.map(async (path) => (await fetch(path)).text()))
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('"unknown"')
  })
})

describe('[IM5] M3: only who takes part sends, while the session goes on', () => {
  test('a facilitator and a participant; not a screen, a stranger, or one of another session', async () => {
    const bytes = await photo()
    expect((await sent(bytes, { key: made.token })).width).toBe(60)
    const screen = (await (await site.post('screen', { code: made.code })).json()) as { token: string }
    const other = await site.make()
    for (const key of [screen.token, other.token, 'x'.repeat(32), ''])
      expect(await refusal(await send(bytes, { key }))).toEqual([404, 'unknown'])
    expect(await refusal(await send(bytes, { session: 'none' }))).toEqual([404, 'unknown'])
    const foreign = await send(bytes, { headers: { origin: 'https://evil.example' } })
    expect(await refusal(foreign)).toEqual([403, 'not-allowed'])
  })

  test('not after the end; what was sent stays to be seen', async () => {
    const { id } = await sent(await photo())
    const { device } = await site.enter(made.token)
    const ended = answered(device, 1)
    device.emit('cmd', { n: 1, step: 'session', cmd: 'end', input: {} })
    expect(await ended).not.toHaveProperty('code')
    expect(await refusal(await send(await photo()))).toEqual([409, 'session-ended'])
    expect((await fetch(`${pathOf()}/${id}`)).status).toBe(200)
  })
})

describe('[IM6] M3: what is refused leaves nothing', () => {
  const nothingKept = async (): Promise<void> => {
    const kept = site.server.store
    // A person that may have one image still may: none was counted.
    const row = { id: 'i', session: made.id, person: 'p', type: 'image/webp', width: 1, height: 1 } as const
    const cap = { perPerson: 1, perSession: 1 }
    expect(await kept.putImage({ ...row, bytes: Uint8Array.of(1) }, cap)).toBe('kept')
  }

  test.each([
    ['another kind of file, whatever it is called', () => Promise.resolve(gif), 415, 'image-type'],
    ['a broken photo', async () => (await photo()).subarray(0, 200), 422, 'image-broken'],
    ['no file', () => Promise.resolve(Buffer.alloc(0)), 415, 'image-type'],
    ['more than ten megabytes', () => Promise.resolve(Buffer.alloc(10_000_001)), 413, 'image-too-large'],
  ])('%s', async (_, bytes, status, code) => {
    expect(await refusal(await send(await bytes()))).toEqual([status, code])
    await nothingKept()
  })

  test('a stream that does not say how long it is, beyond ten megabytes', async () => {
    let given = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 65_536
        if (given > 12_000_000) controller.close()
        else controller.enqueue(new Uint8Array(65_536))
      },
    })
    const outcome = await send(endless).then(
      async (answer) => (await refusal(answer))[1],
      () => 'cut off',
    )
    expect(['image-too-large', 'cut off']).toContain(outcome)
    await nothingKept()
  })

  test('only this route takes more than the others', async () => {
    const large = { x: 'y'.repeat(300_000) }
    expect((await site.post(`sessions/${made.id}/people`, large, bearer(made.token))).status).toBe(413)
    expect((await sent(await noise(700))).width).toBe(700)
  })
})

describe('[IM7] M3: there is an end to it', () => {
  test('twenty for each person, and what is taken away makes room', async () => {
    const bytes = await photo()
    const ids: string[] = []
    for (let count = 0; count < 20; count += 1) {
      now += 10_000
      ids.push((await sent(bytes)).id)
    }
    expect(new Set(ids).size).toBe(20)
    now += 10_000
    expect(await refusal(await send(bytes))).toEqual([409, 'image-full'])
    const [first] = ids
    expect((await fetch(`${pathOf()}/${first}`, { method: 'DELETE', headers: bearer() })).status).toBe(204)
    expect((await fetch(`${pathOf()}/${first}`)).status).toBe(404)
    expect((await sent(bytes)).width).toBe(60)
  })

  test('who sends one after the other must wait, and nobody else', async () => {
    const outcomes = []
    for (let count = 0; count < 12; count += 1) outcomes.push((await send(gif)).status)
    expect(outcomes).toEqual([...Array.from({ length: 10 }, () => 415), 429, 429])
    const { token: other } = await site.join(made.code)
    expect((await send(gif, { key: other })).status).toBe(415)
    now += 4_000
    expect((await send(gif)).status).toBe(415)
  })

  test('what is cut off half-way gives its room back', async () => {
    const cutOff = async (): Promise<void> => {
      const headers = { ...bearer(), 'content-length': '500000' }
      const half = request(pathOf(), { method: 'POST', headers })
      half.on('error', () => undefined)
      await new Promise((resolve) => half.write(Buffer.alloc(100_000), resolve))
      half.destroy()
    }
    for (let count = 0; count < 4; count += 1) await cutOff()
    await expect.poll(async () => (await send(await photo())).status).toBe(201)
  })

  test('the same key of the same person gives the same image, sent once or twice', async () => {
    const headers = { 'idempotency-key': 'k'.repeat(22) }
    const bytes = await photo()
    const [one, two] = [await sent(bytes, { headers }), await sent(bytes, { headers })]
    expect(two).toEqual(one)
    const { token: other } = await site.join(made.code)
    expect((await sent(bytes, { headers, key: other })).id).not.toBe(one.id)
    expect((await send(bytes, { headers: { 'idempotency-key': 'short' } })).status).toBe(400)
  })
})

describe('[IM8] M3: an image can be taken away', () => {
  test('by who sent it and by a facilitator, not by another', async () => {
    const [one, two] = [await sent(await photo()), await sent(await photo())]
    const remove = async (id: string, key?: string): Promise<number> =>
      (await fetch(`${pathOf()}/${id}`, { method: 'DELETE', headers: bearer(key) })).status
    const { token: other } = await site.join(made.code)
    expect(await remove(one.id, other)).toBe(404)
    expect((await fetch(`${pathOf()}/${one.id}`)).status).toBe(200)
    expect([await remove(one.id), await remove(two.id, made.token), await remove(one.id)]).toEqual([
      204, 204, 404,
    ])
    expect((await fetch(`${pathOf()}/${one.id}`)).status).toBe(404)
  })

  test('and goes with its session: no byte of it is left on disk', async () => {
    const path = databasePath()
    const store = openSqliteStore(path)
    await reopen({ store })
    const { id } = await sent(await noise(300))
    const bytes = Buffer.from(await (await fetch(`${pathOf()}/${id}`)).arrayBuffer())
    // Pieces of the picture itself, from its start, its middle and its end.
    const pieces = [1_000, bytes.length / 2, bytes.length - 200].map((at) => bytes.subarray(at, at + 64))
    const traces = (): number =>
      readdirSync(dirname(path))
        .map((file) => readFileSync(join(dirname(path), file)))
        .filter((file) => pieces.some((piece) => file.includes(piece)) || file.includes(id)).length
    expect(traces()).toBeGreaterThan(0)
    now += 100 * 24 * 60 * 60_000
    await site.server.eraseExpired()
    expect((await fetch(`${pathOf()}/${id}`)).status).toBe(404)
    expect(traces()).toBe(0)
    await site.close()
    await store.close()
    expect(traces()).toBe(0)
  })
})
