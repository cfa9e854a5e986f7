// What somebody takes back or puts right, and somebody who is erased, is in no file any more.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { DATABASE } from '#server/backup/make.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { answered, joinKey, Site, type Device } from '#tests/server/client.ts'
import { flat } from '#tests/server/images/files.ts'
import { filesIn, piecesOf, tracesOf } from './traces.ts'

const ends: (() => Promise<unknown> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const [NAME, FIRST, MOVED, PARKED, SENTENCE, ALT] = [
  'Quirina Zwaluwstaart',
  'Mevrouw Van Puffelen van de Zeepaardlaan',
  'Mijn buurman Wolkenveldt belt nooit terug',
  'De kelder van zwembad De Kraanvogel',
  'Stichting Hommelkruid neemt niet op',
  'Een foto van het loket aan de Morgensterweg',
] as const

const open = async () => {
  const data = mkdtempSync(join(tmpdir(), 'own-'))
  ends.push(() => rmSync(data, { recursive: true, force: true }))
  const store = openSqliteStore(join(data, DATABASE))
  ends.push(() => store.close())
  const site = await Site.open({ store })
  ends.push(() => site.close())
  const item = (activity: string) => ({ activity, title: activity, minutes: 10, goal: 'Kijken' })
  const made = await site.make({ names: true, programme: { items: [item('moodboard'), item('flaps')] } })
  const leader = (await site.enter(made.token)).device
  const { token } = await site.join(made.code, { joinKey: joinKey(), name: NAME, side: 'inwoner' })
  const { device, welcome } = await site.enter(token)
  return { data, site, made, leader, token, device, me: welcome.me ?? '' }
}

let n = 0
const must = async (device: Device, step: string, cmd: string, input: unknown): Promise<void> => {
  const answer = answered(device, (n += 1))
  device.emit('cmd', { n, step, cmd, input })
  const { code } = await answer
  if (code !== undefined) throw new Error(`${cmd} was refused: ${code}`)
}

/** Texts of every sort: of a step and of the session, changed, hidden, with something that can be undone. */
const write = async ({
  leader,
  device,
  site,
  made,
  token,
}: Awaited<ReturnType<typeof open>>): Promise<void> => {
  const next = (step: string | null, stage: string | null): Promise<void> =>
    must(leader, 'session', 'next', { from: { step, stage } })
  await must(device, 'session', 'park', { id: 'p1', text: PARKED })
  await next(null, null)
  const photo = await fetch(`${site.server.url}/api/v1/sessions/${made.id}/images`, {
    method: 'POST',
    body: Uint8Array.from(await flat(300, 200).jpeg().toBuffer()),
    headers: { authorization: `Bearer ${token}` },
  })
  const { id: image } = (await photo.json()) as { id: string }
  const tile = { id: 't1', symbol: null, image, alt: ALT, word: '', because: FIRST }
  await must(device, 's1', 'tile.lay', tile)
  await must(device, 's1', 'tile.lay', { ...tile, because: SENTENCE })
  for (const stage of ['make', 'round', 'done']) await next('s1', stage)
  await must(leader, 's2', 'rules.set', { sign: 'name', stickers: 3 })
  await must(leader, 's2', 'pair.add', { id: 'q1', statement: 'Los van het wijkteam', from: 'own' })
  await must(device, 's2', 'note.write', { id: 'n1', pair: 'q1', sheet: 'con', text: MOVED, sign: 'name' })
  await next('s2', 'silent')
  await must(leader, 's2', 'note.hide', { id: 'n1', reason: 'een naam' })
}

const left = (data: string): string[] =>
  tracesOf([FIRST, MOVED, PARKED, SENTENCE, ALT, NAME].flatMap(piecesOf), filesIn(data))

const waitFor = async (data: string, wanted: RegExp | null): Promise<string[]> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = left(data).filter((line) => wanted === null || wanted.test(line))
    if (found.length === 0) return []
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return left(data)
}

test('[OW6] [OW13] what is put right and taken back is in no file while the server runs, nor after it', async () => {
  const room = await open()
  await write(room)
  const { data, device } = room
  expect(new Set(left(data).map((line) => line.split(' in ')[0])).size).toBeGreaterThan(8)
  const right = { step: 's1', id: 't1', field: 'because', text: 'Zo' }
  await must(device, 'session', 'own.correct', right)
  await must(device, 'session', 'own.correct', { ...right, field: 'alt', text: 'Een loket' })
  await must(device, 'session', 'own.take', { step: 's2', ids: ['n1:hidden'] })
  await must(device, 'session', 'own.take', { step: 'session', ids: ['p1'] })
  expect(await waitFor(data, /^(?!Quirina|Zwaluw)/)).toEqual([])
  expect(left(data).length).toBeGreaterThan(0)
})

test('[OW13] of somebody who is erased nothing is in any file: no name and no text', async () => {
  const room = await open()
  await write(room)
  const { data, site, made, me } = room
  expect(left(data).length).toBeGreaterThan(8)
  const path = `sessions/${made.id}/people/${me}/erase`
  const answer = await site.post(path, { what: 'everything' }, { authorization: `Bearer ${made.token}` })
  expect(answer.status).toBe(200)
  expect(await waitFor(data, null)).toEqual([])
})

test('[OW13] of a name that is erased alone nothing is in any file, and the texts stay', async () => {
  const room = await open()
  await write(room)
  const { data, site, made, me, token } = room
  const path = `sessions/${made.id}/people/${me}/erase`
  const answer = await site.post(path, { what: 'name' }, { authorization: `Bearer ${token}` })
  expect(answer.status).toBe(200)
  expect(await waitFor(data, /^(Quirina|Zwaluw)/)).toEqual([])
  expect(left(data).length).toBeGreaterThan(4)
})
