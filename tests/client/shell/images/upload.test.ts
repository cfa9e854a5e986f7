// A photo is made small, sent until it arrives, and kept once; every refusal has its own sentence.
import { describe, expect, test } from 'vitest'
import { PATIENCE_MS, type Sending, type Sent } from '#client/shell/images/send.ts'
import { fitInside } from '#client/shell/images/shrink.ts'
import { mayTryAgain, photoSentence, type PhotoProblem } from '#client/shell/images/texts.ts'
import { photoKey, photoUrl, uploadPhoto, type PhotoTools } from '#client/shell/images/upload.ts'
import { patience } from '#server/patience.ts'

const kept: Sent = { status: 201, body: { id: 'i1', width: 1600, height: 1200 } }
const refused = (status: number, code?: string): Sent => ({ status, body: code && { code } })

/** A network that gives these answers one after the other, and what it was sent. */
const network = (...answers: (Sent | undefined)[]) => {
  const sendings: Sending[] = []
  const pauses: number[] = []
  const tools: PhotoTools = {
    shrink: async (photo) => new Blob([photo, '-small']),
    send: async (sending) => {
      sendings.push(sending)
      sending.onProgress(1)
      return answers[sendings.length - 1]
    },
    wait: async (ms) => void pauses.push(ms),
  }
  return { sendings, pauses, tools }
}

const request = { session: 's/1', token: 'key', photo: new Blob(['photo']), key: photoKey() }

describe('[IM10] M3: sending a photo', () => {
  test('sends the small one to the session, with the key of the person', async () => {
    const { sendings, tools } = network(kept)
    const parts: number[] = []
    const answer = await uploadPhoto({ ...request, onProgress: (part) => parts.push(part) }, tools)
    expect(answer).toEqual({ ok: true, photo: { id: 'i1', width: 1600, height: 1200 } })
    const [sending] = sendings
    expect(await sending?.photo.text()).toBe('photo-small')
    expect(sending?.url).toBe('/api/v1/sessions/s%2F1/images')
    expect(sending?.headers).toMatchObject({ authorization: 'Bearer key' })
    expect(parts).toEqual([1])
    expect(photoUrl('s/1', 'i1')).toBe('/api/v1/sessions/s%2F1/images/i1')
  })

  test('what did not arrive is sent again under the same key, after a pause that grows', async () => {
    const { sendings, pauses, tools } = network(undefined, refused(503, 'not-saved'), kept)
    expect((await uploadPhoto(request, tools)).ok).toBe(true)
    const keys = sendings.map(({ headers }) => headers['idempotency-key'] ?? '')
    expect(keys[0]).toMatch(/^[A-Za-z0-9_-]{22,100}$/)
    expect(new Set(keys).size).toBe(1)
    expect(pauses).toEqual([1_000, 3_000])
    // Who presses "again" sends the same photo; another one has another key.
    const again = network(kept)
    await uploadPhoto(request, again.tools)
    expect(again.sendings[0]?.headers['idempotency-key']).toBe(keys[0])
    expect(photoKey()).not.toBe(request.key)
  })

  test('what stays too large is not sent at all', async () => {
    const { sendings, tools } = network(kept)
    const photo = new Blob([new Uint8Array(10_000_001)])
    const answer = await uploadPhoto({ ...request, photo }, { ...tools, shrink: async () => photo })
    expect(answer).toEqual({ ok: false, problem: 'image-too-large' })
    expect(sendings).toEqual([])
  })

  test('the server waits longer for a slow photo than the device does', () => {
    expect(patience.request).toBeGreaterThan(PATIENCE_MS)
  })

  test('it gives up after three times, and at once when it would not help', async () => {
    const away = network()
    expect(await uploadPhoto(request, away.tools)).toEqual({ ok: false, problem: 'offline' })
    expect(away.sendings).toHaveLength(3)
    const fast = network(refused(429, 'too-fast'), refused(429, 'too-fast'), refused(429, 'too-fast'))
    expect(await uploadPhoto(request, fast.tools)).toEqual({ ok: false, problem: 'too-fast' })
    const broken = network(refused(422, 'image-broken'), kept)
    expect(await uploadPhoto(request, broken.tools)).toEqual({ ok: false, problem: 'image-broken' })
    expect(broken.sendings).toHaveLength(1)
  })

  test.each([
    [refused(200), 'broken'],
    [refused(404, 'unknown'), 'unknown'],
    [refused(418, 'teapot'), 'broken'],
    [{ status: 201, body: 'ok' }, 'broken'],
  ] as const)('an answer %j means %s', async (answer, problem) => {
    expect(await uploadPhoto(request, network(answer).tools)).toEqual({ ok: false, problem })
  })

  test('who stops it is not sent again, whatever came back', async () => {
    const stop = new AbortController()
    const { sendings, tools } = network(undefined, kept)
    const stopping: PhotoTools = { ...tools, wait: async () => stop.abort() }
    const answer = await uploadPhoto({ ...request, signal: stop.signal }, stopping)
    expect(answer).toEqual({ ok: false, problem: 'stopped' })
    expect(sendings).toHaveLength(1)
  })

  test.each(['shrink', 'wait'] as const)('stopping ends a %s that lasts', async (part) => {
    const stop = new AbortController()
    const lasting = (): Promise<never> => {
      queueMicrotask(() => stop.abort())
      return new Promise(() => undefined)
    }
    const tools: PhotoTools = { ...network(undefined, kept).tools, [part]: lasting }
    const answer = await uploadPhoto({ ...request, signal: stop.signal }, tools)
    expect(answer).toEqual({ ok: false, problem: 'stopped' })
  })
})

describe('[IM10] M3: the size on the phone', () => {
  test.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [1600, 900, 1600, 900],
    [20, 10, 20, 10],
    [30_000, 1, 1600, 1],
  ])('%i by %i is sent as %i by %i', (width, height, toWidth, toHeight) => {
    expect(fitInside(width, height)).toEqual([toWidth, toHeight])
  })
})

test('every refusal has one Dutch text of short sentences, and says whether the same photo may go again', () => {
  const again: Record<PhotoProblem, boolean> = {
    'image-type': false,
    'image-broken': false,
    'image-too-large': false,
    'image-full': true,
    'session-ended': false,
    'too-fast': true,
    'not-saved': true,
    unknown: false,
    broken: true,
    offline: true,
    stopped: true,
  }
  const problems = Object.keys(again) as PhotoProblem[]
  const sentences = problems.map(photoSentence)
  expect(new Set(sentences).size).toBe(problems.length)
  for (const text of sentences)
    for (const sentence of text.split(/(?<=\.) /)) expect(sentence.split(' ').length).toBeLessThan(14)
  expect(Object.fromEntries(problems.map((problem) => [problem, mayTryAgain(problem)]))).toEqual(again)
})
