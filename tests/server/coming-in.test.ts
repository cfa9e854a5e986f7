// The API: coming in as everybody who can, keys that do not open, and wrong codes.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, answered, joinKey, Site } from './client.ts'

let site: Site
beforeEach(async () => {
  site = await Site.open()
})
afterEach(() => site.close())

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
    await site.reopen({ config: { maxPeople: 2 } })
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
    await site.reopen({ clock: () => now })
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
