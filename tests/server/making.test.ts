// The API: making a session, and what of it is refused.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toyRegistry } from '#tests/toy/activity.ts'
import { codeOf, newSession, Site } from './client.ts'

let site: Site
beforeEach(async () => {
  site = await Site.open()
})
afterEach(() => site.close())

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
    await site.reopen({ registry: toyRegistry })
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
    await site.reopen({ config: { organiserCode: 'zeven-appels' } })
    expect((await site.post('sessions', newSession)).status).toBe(403)
    expect((await site.post('sessions', { ...newSession, organiserCode: 'acht-appels' })).status).toBe(403)
    expect((await site.make({ organiserCode: 'zeven-appels' })).code.length).toBe(6)
  })

  test('never more than the configured number', async () => {
    await site.reopen({ config: { maxSessions: 2 } })
    await site.make()
    await site.make()
    expect(await codeOf(await site.post('sessions', newSession))).toBe('full')
  })
})
