// Secrets, codes, limits and configuration: the small parts on which access depends.
import { describe, expect, test } from 'vitest'
import { ALPHABET, makeCode, makeToken, makeWrittenKey, normaliseCode, personIdFor } from '#server/access.ts'
import { readConfig } from '#server/config.ts'
import { Bucket, Failures } from '#server/limits.ts'
import { isOwnOrigin } from '#server/origin.ts'
import { isWeak } from '#server/weak-code.ts'

describe('codes and keys', () => {
  test('a code has six signs without look-alikes, and a key at least 128 bits', () => {
    for (let count = 0; count < 200; count += 1) expect(makeCode()).toMatch(/^[CDFHJKMNPRTVWXY2-9]{6}$/)
    expect(ALPHABET).not.toMatch(/[01OILSBZGQUAE]/)
    expect(new Set(ALPHABET).size).toBe(ALPHABET.length)
    expect(makeWrittenKey().replaceAll('-', '').length * Math.log2(ALPHABET.length)).toBeGreaterThan(128)
    expect(Buffer.from(makeToken(), 'base64url').length * 8).toBeGreaterThanOrEqual(128)
    expect(new Set(Array.from({ length: 500 }, makeToken)).size).toBe(500)
  })

  test('what people type becomes what was given', () => {
    for (let count = 0; count < 200; count += 1) {
      const code = makeCode()
      expect(normaliseCode(` ${code.slice(0, 3)}-${code.slice(3)} `.toLowerCase())).toBe(code)
    }
    expect(normaliseCode('bgszuoq0')).toBe('8652VDDD')
  })

  test('a join key is one person in one session, and another in the next', () => {
    expect(personIdFor('s', 'k')).toBe(personIdFor('s', 'k'))
    expect(personIdFor('s', 'k')).not.toBe(personIdFor('t', 'k'))
    expect(personIdFor('s', 'k')).toMatch(/^[A-Za-z0-9_:-]{1,40}$/)
  })
})

describe('limits', () => {
  test('a bucket lets a burst through, then its rate, and does not mind a clock that jumps back', () => {
    const bucket = new Bucket({ perSecond: 10, burst: 3 }, 1_000)
    expect([1, 2, 3, 4].map(() => bucket.take(1_000))).toEqual([true, true, true, false])
    expect([bucket.take(1_099), bucket.take(1_100)]).toEqual([false, true])
    expect(bucket.take(500)).toBe(false)
    expect(bucket.take(600)).toBe(true)
  })

  test('failures are counted per key over the window', () => {
    const failures = new Failures(2, 1_000)
    failures.add('a', 0)
    expect(failures.blocked('a', 1)).toBe(false)
    failures.add('a', 500)
    expect([failures.blocked('a', 999), failures.blocked('b', 999)]).toEqual([true, false])
    expect(failures.blocked('a', 1_001)).toBe(false)
  })
})

describe('the origin', () => {
  const rule = { allowNoOrigin: false }
  test.each([
    [{ host: 'a.nl', origin: 'https://a.nl' }, true],
    [{ host: 'a.nl:8080', origin: 'http://a.nl:8080' }, true],
    [{ host: 'a.nl', origin: 'https://b.nl' }, false],
    [{ host: 'a.nl', origin: 'https://a.nl.evil.nl' }, false],
    [{ host: 'a.nl', origin: 'null' }, false],
    [{ host: 'a.nl' }, false],
    [{ host: 'a.nl', 'sec-fetch-site': 'same-origin' }, true],
    [{ host: 'a.nl', 'sec-fetch-site': 'cross-site' }, false],
  ])('%o is ours: %s', (headers, ours) => {
    expect(isOwnOrigin(headers, rule)).toBe(ours)
  })

  test('without one only when configured', () => {
    expect(isOwnOrigin({ host: 'a.nl' }, { allowNoOrigin: true })).toBe(true)
  })
})

describe('configuration', () => {
  test('has defaults for everything', () => {
    expect(readConfig({ PATH: '/bin', PORT: '' })).toEqual({
      ok: true,
      config: {
        port: 8080,
        host: '0.0.0.0',
        dataDir: './data',
        keepDays: 28,
        maxPeople: 250,
        maxSessions: 500,
        maxSockets: 3_000,
        frameMs: 10,
        trustProxy: false,
        allowNoOrigin: false,
      },
    })
  })

  test.each([
    [{ PORT: '99999' }, 'PORT must be a whole number from 0 to 65535 (it is "99999").'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535 (it is "-1").'],
    [{ PORT: ' ' }, 'PORT must be a number from 0 to 65535 (it is " ").'],
    [{ MAX_PEOPLE: '1' }, 'MAX_PEOPLE must be a whole number from 2 to 2000 (it is "1").'],
    [{ PORT: 'web' }, 'PORT must be a number from 0 to 65535 (it is "web").'],
    [{ KEEP_DAYS: '91' }, 'KEEP_DAYS must be a whole number from 1 to 90 (it is "91").'],
    [{ KEEP_DAYS: '1.5' }, 'KEEP_DAYS must be a whole number from 1 to 90 (it is "1.5").'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be 0 or 1 (it is "yes").'],
    [{ ORGANISER_CODE: 'kort' }, 'ORGANISER_CODE must have at least 8 characters (it is "…").'],
    [{ ORGANISER_CODE: 'Welkom2026!' }, 'ORGANISER_CODE is too easy to guess (it is "…").'],
  ])('%o is refused in a sentence', (env, sentence) => {
    expect(readConfig(env)).toEqual({ ok: false, problems: [sentence] })
  })

  test('every setting that is given is taken', () => {
    const env = {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: '/gegevens',
      PUBLIC_URL: 'https://a.nl',
      ORGANISER_CODE: 'lang genoeg',
      CONTENT_FILE: '/inhoud.json',
      KEEP_DAYS: '90',
      MAX_PEOPLE: '2',
      MAX_SESSIONS: '1',
      MAX_SOCKETS: '2',
      FRAME_MS: '0',
      TRUST_PROXY: '1',
      ALLOW_NO_ORIGIN: '1',
    }
    expect(readConfig(env)).toEqual({
      ok: true,
      config: {
        port: 0,
        host: '127.0.0.1',
        dataDir: '/gegevens',
        publicUrl: 'https://a.nl',
        organiserCode: 'lang genoeg',
        contentFile: '/inhoud.json',
        keepDays: 90,
        maxPeople: 2,
        maxSessions: 1,
        maxSockets: 2,
        frameMs: 0,
        trustProxy: true,
        allowNoOrigin: true,
      },
    })
    expect(readConfig({ TRUST_PROXY: '0' })).toMatchObject({ config: { trustProxy: false } })
  })

  test('[OP6] a site of https starts with a code for who makes sessions, or when it is said that everybody may', () => {
    const [url, code] = [{ PUBLIC_URL: 'https://a.nl' }, { ORGANISER_CODE: 'zeven paarse fietsen' }]
    expect(readConfig(url)).toEqual({
      ok: false,
      problems: [
        'ORGANISER_CODE is not set, so on a public site anybody could make sessions: set it, or OPEN_TO_ALL to 1.',
      ],
    })
    const starts = [
      { ...url, ...code },
      { ...url, OPEN_TO_ALL: '1' },
      { PUBLIC_URL: 'http://localhost:5173' },
      {},
    ]
    expect(starts.map((env) => readConfig(env).ok)).toEqual([true, true, true, true])
  })

  test.each([
    'aaaaaaaa',
    'abababab',
    '12345678',
    'hgfedcba',
    'Gespreksleider-2026',
    'WACHTWOORD1',
    'welkom01',
  ])('[OP6] the code %s can be guessed', (code) => expect(isWeak(code)).toBe(true))

  test.each(['zeven paarse fietsen', 'kT9-mmQx', 'lang genoeg', 'gemeente-Wessem-7419x'])(
    '[OP6] the code %s cannot',
    (code) => expect(isWeak(code)).toBe(false),
  )

  test('all that is wrong is said at once', () => {
    const read = readConfig({ PORT: 'web', KEEP_DAYS: '400', PUBLIC_URL: 'a.nl' })
    expect(read.ok ? [] : read.problems.map((sentence) => sentence.split(' ')[0])).toEqual([
      'PORT',
      'PUBLIC_URL',
      'KEEP_DAYS',
    ])
  })

  test.each([
    'https://a.nl/pad',
    'https://a.nl?vraag',
    'https://a.nl/#deel',
    'https://naam:woord@a.nl',
    'ftp://a.nl',
    'a.nl',
  ])('the address %s is refused', (url) => {
    expect(readConfig({ PUBLIC_URL: url })).toEqual({
      ok: false,
      problems: [
        `PUBLIC_URL must be an address such as https://dilemmas.example.nl, without a path (it is "${url}").`,
      ],
    })
  })

  test('an address is kept as an origin', () => {
    const kept = { config: { publicUrl: 'https://a.nl' } }
    for (const url of ['https://a.nl', 'https://a.nl/', 'HTTPS://A.nl:443'])
      expect(readConfig({ PUBLIC_URL: url, OPEN_TO_ALL: '1' })).toMatchObject(kept)
  })
})
