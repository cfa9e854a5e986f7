// The address for who finds a leak: only when it is set, in the form of RFC 9116, with a warning before it expires.
import { expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { startServer } from '#server/start.ts'

const security = { contact: 'mailto:lek@gemeente.nl', expires: '2027-06-30' }
const path = '/.well-known/security.txt'
const lastMoment = Date.parse('2027-06-30T23:59:59Z')
const DAY = 24 * 60 * 60_000

test('[RB8] it is served as it was set, and not when nothing was set', async () => {
  const server = await startServer({ config: { security, publicUrl: 'https://dilemmas.example.nl' } })
  const without = await startServer()
  try {
    const answer = await fetch(`${server.url}${path}`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/i)
    expect((await answer.text()).split('\n')).toEqual([
      'Contact: mailto:lek@gemeente.nl',
      'Expires: 2027-06-30T23:59:59Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://dilemmas.example.nl/.well-known/security.txt',
      '',
    ])
    expect((await fetch(`${without.url}${path}`)).status).toBe(404)
  } finally {
    await server.close()
    await without.close()
  }
})

test.each([
  ['31 days before', lastMoment - 31 * DAY, []],
  ['30 days before', lastMoment - 30 * DAY, [30]],
  ['on its last day', lastMoment - 1, [1]],
  ['when it is over', lastMoment + DAY, [0]],
])('[RB8] the log warns at the start: %s', async (_, now, days) => {
  const told: unknown[] = []
  const log = (event: string, fields: object = {}): void => {
    if (event === 'security-txt-expires') told.push(fields)
  }
  await (await startServer({ config: { security }, clock: () => now, log })).close()
  expect(told).toEqual(days.map((left) => ({ days: left })))
})

test.each([
  [{ SECURITY_CONTACT: 'lek@gemeente.nl', SECURITY_EXPIRES: '2027-06-30' }, 'SECURITY_CONTACT must be'],
  [
    { SECURITY_CONTACT: 'mailto:lek@gemeente.nl', SECURITY_EXPIRES: '2027-02-30' },
    'SECURITY_EXPIRES must be',
  ],
  [
    { SECURITY_CONTACT: 'mailto:a@b.nl\nEvil: x', SECURITY_EXPIRES: '2027-06-30' },
    'SECURITY_CONTACT must be',
  ],
  [{ SECURITY_CONTACT: 'https://gemeente.nl/lek' }, 'SECURITY_CONTACT and SECURITY_EXPIRES go together'],
  [{ SECURITY_EXPIRES: '2027-06-30' }, 'SECURITY_CONTACT and SECURITY_EXPIRES go together'],
])('[RB8] %o is refused in a sentence', (env, sentence) => {
  const read = readConfig(env)
  expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining(sentence)])
})

test('[RB8] both together are taken', () => {
  const env = { SECURITY_CONTACT: 'https://gemeente.nl/lek', SECURITY_EXPIRES: '2027-06-30' }
  expect(readConfig(env)).toMatchObject({
    config: { security: { contact: env.SECURITY_CONTACT, expires: env.SECURITY_EXPIRES } },
  })
})
