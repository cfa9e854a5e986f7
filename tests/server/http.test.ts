// The API: making a session, coming in, and what it does with wrong codes and strange requests.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toyRegistry } from '#tests/toy/activity.ts'
import { answered, joinKey, newSession, Site } from './client.ts'

let site: Site
beforeEach(async () => {
  site = await Site.open()
})
afterEach(() => site.close())

const reopen = async (config: NonNullable<Parameters<typeof Site.open>[0]>): Promise<void> => {
  await site.close()
  site = await Site.open(config)
}

const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { code: unknown }).code

describe('making a session', () => {
  test('gives the keys, and the code tells what it is about', async () => {
    const made = await site.make()
    expect(made.code).toMatch(/^[CDFHJKMNPRTVWXY2-9]{6}$/)
    expect(made.recovery.replaceAll('-', '').length).toBe(30)
    expect(made.token.length).toBeGreaterThanOrEqual(32)
    const about = await site.get(`/api/v1/codes/${made.code.toLowerCase()}`)
    expect(await about.json()).toMatchObject({
      session: made.id,
      title: 'Proef',
      municipality: 'Proefstad',
      keepDays: 14,
      askSide: true,
      names: false,
      door: 'open',
      ended: false,
    })
  })

  test('from a template of the content', async () => {
    const content = (await (await site.get('/api/v1/content')).json()) as {
      content: { templates: { id: string }[] }
    }
    for (const { id } of content.content.templates)
      expect((await site.make({ programme: { template: id } })).code.length).toBe(6)
  })

  test.each([
    ['an unknown field', { extra: 1 }, ''],
    ['an unknown template', { programme: { template: 'nope' } }, 'programme.template'],
    [
      'an unknown activity',
      { programme: { items: [{ activity: 'nope', title: 'x', minutes: 1, goal: 'x' }] } },
      'programme.items.0.activity',
    ],
    ['too many days', { meta: { ...newSession.meta, keepDays: 91 } }, 'meta.keepDays'],
  ])('%s is refused', async (_, more, field) => {
    const answer = await site.post('sessions', { ...newSession, ...more })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ code: 'bad-input', ...(field !== '' && { field }) })
  })

  test('a config that the activity does not take is refused, because such a step could never open', async () => {
    await reopen({ registry: toyRegistry })
    const item = { activity: 'toy', title: 'x', minutes: 1, goal: 'x' }
    const made = await site.post('sessions', { ...newSession, programme: { items: [item] } })
    expect(made.status).toBe(201)
    const items = [item, { ...item, config: { more: 1 } }]
    expect(await (await site.post('sessions', { ...newSession, programme: { items } })).json()).toMatchObject(
      {
        code: 'bad-input',
        field: 'programme.items.1.config',
      },
    )
  })

  test('with an organiser code only who has it', async () => {
    await reopen({ config: { organiserCode: 'zeven-appels' } })
    expect((await site.post('sessions', newSession)).status).toBe(403)
    expect((await site.post('sessions', { ...newSession, organiserCode: 'acht-appels' })).status).toBe(403)
    expect((await site.make({ organiserCode: 'zeven-appels' })).code.length).toBe(6)
  })

  test('never more than the configured number', async () => {
    await reopen({ config: { maxSessions: 2 } })
    await site.make()
    await site.make()
    expect(await codeOf(await site.post('sessions', newSession))).toBe('full')
  })
})

describe('coming in', () => {
  test('the same join key is the same person, also at the same moment', async () => {
    const { code } = await site.make()
    const key = joinKey()
    const joins = await Promise.all([1, 2, 3].map(() => site.join(code, { joinKey: key, name: 'Anna' })))
    const people = await Promise.all(joins.map(async ({ token }) => (await site.enter(token)).welcome.me))
    expect(new Set(people).size).toBe(1)
    const other = await site.enter((await site.join(code)).token)
    expect(people).not.toContain(other.welcome.me)
  })

  test('what people type for a code is understood', async () => {
    const { code } = await site.make()
    expect((await site.join(` ${code.slice(0, 3).toLowerCase()} - ${code.slice(3)}`)).token.length).toBe(32)
  })

  test('[S12] who comes in to watch sends no photo and writes nothing, until they take part', async () => {
    const made = await site.make()
    const { token } = await site.join(made.code, { observer: true, side: 'inwoner' })
    const { device, welcome } = await site.enter(token)
    const say = async (n: number, cmd: string, input: unknown) => {
      const answer = answered(device, n)
      device.emit('cmd', { n, step: 'session', cmd, input })
      return (await answer).code
    }
    const photo = async (): Promise<number> => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'image/png' }
      return (await site.post(`sessions/${made.id}/images`, {}, headers)).status
    }
    expect(await say(1, 'park', { id: 'later', text: 'Nog iets' })).toBe('observing')
    expect(await photo()).toBe(403)
    expect(await say(2, 'person.takePart', { person: welcome.me })).toBeUndefined()
    expect(await say(3, 'park', { id: 'later', text: 'Nog iets' })).toBeUndefined()
    expect(await photo()).toBe(415)
  })

  test('co-facilitator, recovery, screen, and a person without a phone', async () => {
    const made = await site.make()
    const co = (await (
      await site.post('co', { code: made.coCode, name: 'Joris', joinKey: joinKey() })
    ).json()) as {
      token: string
    }
    expect((await site.enter(co.token)).welcome.role).toBe('facilitator')
    const again = (await (await site.post('recover', { code: made.recovery.toLowerCase() })).json()) as {
      token: string
    }
    const first = await site.enter(made.token)
    expect((await site.enter(again.token)).welcome.me).toBe(first.welcome.me)
    const screen = (await (await site.post('screen', { code: made.code })).json()) as { token: string }
    expect((await site.enter(screen.token)).welcome).toMatchObject({ role: 'screen', me: null, own: [] })
    const bearer = { authorization: `Bearer ${made.token}` }
    const added = await site.post(`sessions/${made.id}/people`, { name: 'Oma', side: 'inwoner' }, bearer)
    expect(added.status).toBe(201)
    const { person } = (await added.json()) as { person: string }
    expect((await site.enter(made.token)).welcome.names[person]).toBe('Oma')
  })

  test('a participant may not add people, and hears the same as for a session that is not there', async () => {
    const made = await site.make()
    const { token } = await site.join(made.code)
    const bearer = { authorization: `Bearer ${token}` }
    const mine = await site.post(`sessions/${made.id}/people`, { name: 'X' }, bearer)
    const none = await site.post('sessions/none/people', { name: 'X' }, bearer)
    expect(mine.status).toBe(404)
    expect(await mine.text()).toBe(await none.text())
  })

  test('keys do not open what they are not for', async () => {
    const made = await site.make()
    expect((await site.post('co', { code: made.recovery, joinKey: joinKey() })).status).toBe(404)
    expect((await site.post('recover', { code: made.coCode })).status).toBe(404)
  })

  test('a full session takes nobody more', async () => {
    await reopen({ config: { maxPeople: 2 } })
    const { code } = await site.make()
    await site.join(code)
    expect(await codeOf(await site.post('join', { code, joinKey: joinKey() }))).toBe('full')
  })

  test('a long name and a short join key are refused', async () => {
    const { code } = await site.make()
    const long = await site.post('join', { code, joinKey: joinKey(), name: 'x'.repeat(500) })
    expect(await long.json()).toMatchObject({ code: 'bad-input', field: 'name' })
    expect((await site.post('join', { code, joinKey: 'short' })).status).toBe(400)
  })
})

describe('wrong codes', () => {
  test('after ten a minute an address must wait, a minute later it may try again', async () => {
    let now = 1_000_000
    await reopen({ clock: () => now })
    const { code } = await site.make()
    const tries = []
    for (let attempt = 0; attempt < 12; attempt += 1)
      tries.push((await site.post('join', { code: `CDF${attempt + 222}`, joinKey: joinKey() })).status)
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 404), 429, 429])
    expect((await site.post('join', { code, joinKey: joinKey() })).status).toBe(429)
    expect((await site.get(`/api/v1/codes/${code}`)).status).toBe(429)
    now += 60_001
    expect((await site.join(code)).token.length).toBe(32)
  })

  test('good codes are not counted: a whole workshop is one address', async () => {
    const { code } = await site.make()
    const joins = await Promise.all(Array.from({ length: 40 }, () => site.join(code)))
    expect(new Set(joins.map(({ token }) => token)).size).toBe(40)
  })
})

describe('every answer', () => {
  test.each([
    '/',
    '/healthz',
    '/readyz',
    '/api/v1/content',
    '/api/v1/none',
    '/x.js',
    '/socket.io/?EIO=4&transport=polling',
  ])('%s carries the security headers', async (path) => {
    const { headers } = await site.get(path)
    expect(headers.get('content-security-policy')).toContain('default-src')
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toMatch(/no-store|no-cache/)
  })

  test('also an error inside, which says nothing of its cause; https adds HSTS', async () => {
    await reopen({ config: { publicUrl: 'https://dilemmas.example.nl' } })
    await site.server.store.close()
    site.server.store.heads = () => Promise.reject(new Error('secret detail'))
    const answer = await site.get('/readyz')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(answer.headers.get('content-security-policy')).toContain('wss://dilemmas.example.nl')
    expect(await answer.text()).not.toContain('secret detail')
  })

  test('a foreign page may not use the API', async () => {
    expect((await site.post('sessions', newSession, { origin: 'https://evil.example' })).status).toBe(403)
  })

  test('too large, not JSON, another content type', async () => {
    expect((await site.post('sessions', { x: 'y'.repeat(300_000) })).status).toBe(413)
    const send = (body: string, type: string) =>
      fetch(`${site.server.url}/api/v1/join`, { method: 'POST', body, headers: { 'content-type': type } })
    expect((await send('{', 'application/json')).status).toBe(400)
    for (const type of ['text/plain', 'application/json-patch+json', 'application/jsonp', ''])
      expect(await (await send('{}', type)).json()).toMatchObject({ field: 'content-type' })
    expect(await (await send('{}', 'application/json; charset=utf-8')).json()).not.toMatchObject({
      field: 'content-type',
    })
    expect((await send('{"__proto__":{"code":"x"}}', 'application/json')).status).toBe(400)
  })

  test('what is nested too deep to look at is a wrong request and no error inside', async () => {
    const [item] = newSession.programme.items
    const deep = `{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}`
    const body = JSON.stringify({ ...newSession, programme: { items: [{ ...item, config: 0 }] } })
    const answer = await fetch(`${site.server.url}/api/v1/sessions`, {
      method: 'POST',
      body: body.replace('"config":0', `"config":${deep}`),
      headers: { 'content-type': 'application/json' },
    })
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-input'])
  })

  test('a body may come in pieces', async () => {
    const { code } = await site.make()
    const body = JSON.stringify({ code, joinKey: joinKey() })
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of Buffer.from(body)) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const headers = { 'content-type': 'application/json' }
    const sent = { method: 'POST', headers, body: pieces, duplex: 'half' }
    expect((await fetch(`${site.server.url}/api/v1/join`, sent)).status).toBe(200)
  })
})

describe('the client', () => {
  test('hashed files may be kept, pages not, and nothing outside the folder is served', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'client-'))
    mkdirSync(join(dir, 'dist/assets'), { recursive: true })
    writeFileSync(join(dir, 'secret.txt'), 'geheim')
    writeFileSync(join(dir, 'dist/index.html'), '<!doctype html><title>x</title>')
    writeFileSync(join(dir, 'dist/assets/a-123.js'), 'export const x = 1\n'.repeat(100))
    await reopen({ clientDir: join(dir, 'dist') })
    const script = await site.get('/assets/a-123.js', { 'accept-encoding': 'gzip, br' })
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(script.headers.get('content-encoding')).toBe('br')
    expect(await script.text()).toContain('export const x')
    const page = await site.get('/s/abc')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).toContain('<title>x</title>')
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/assets/gone.js',
    ])
      expect((await site.get(path)).status).toBe(404)
  })
})
