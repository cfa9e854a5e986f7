// The API and the client: the headers of every answer, strange requests, and the files of the client.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, joinKey, newSession, Site } from './client.ts'

let site: Site
beforeEach(async () => {
  site = await Site.open()
})
afterEach(() => site.close())

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
    await site.reopen({ config: { publicUrl: 'https://dilemmas.example.nl' } })
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
    await site.reopen({ clientDir: join(dir, 'dist') })
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
