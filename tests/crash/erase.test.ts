// After erasing nothing of a session is left in any file, and the log of the program never held anything of people.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import sharp from 'sharp'
import { nanoid } from 'nanoid'
import { registry } from '#shared/activities/registry.ts'
import type { Config } from '#shared/activities/supply/records.ts'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { homeworkId } from '#shared/kernel/homework.ts'
import { DATABASE, makeBackup } from '#server/backup/make.ts'
import { startServer } from '#server/start.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { rehearse } from '#tests/rehearsal/rehearse.ts'
import { Room } from '#tests/rehearsal/room.ts'
import { readScenario, type Scenario } from '#tests/rehearsal/scenario.ts'
import { newSession } from '#tests/server/client.ts'
import { Program } from './program.ts'
import { filesIn, listenToSecrets, piecesOf, tracesOf, typedIn } from './traces.ts'

const ends: (() => Promise<unknown> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'erase-'))
  ends.push(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const load = (name: string): Scenario => {
  const read = readScenario(join(import.meta.dirname, `../rehearsal/${name}.json`))
  if (!read.ok) throw new Error(read.problem)
  return read.scenario
}

const ask = (url: string, token: string, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })

/** A session that stays, so that there is something left among which traces could lie. */
const makeOther = async (url: string): Promise<void> => {
  const answer = await ask(`${url}/api/v1/sessions`, '', newSession)
  expect(answer.status).toBe(201)
}

/** A session that ends before it began: with a name, something parked and homework. Gives the texts in it. */
const homeworkIn = async (url: string): Promise<string[]> => {
  const [name, parked, organisation, words] = [
    'Quirina Zwaluwstaart',
    'Wat doen we met de kelder van het zwembad',
    'Stichting Zeepaard en Zwaluw',
    'Dinsdag bij het zwembad',
  ]
  const room = await Room.open(url, load('case3'))
  await room.admit({ side: 'aanbieder', ballot: '' }, name)
  const { device } = room.guests[0] ?? {}
  const step = nanoid(12)
  const config = registry.get('supply')?.setup?.({}, defaultContent) as Config
  const about = { title: 'Invullen', goal: '', minutes: 20, config }
  await room.must(room.leader, SESSION, 'park', { id: nanoid(12), text: parked })
  await room.must(room.leader, SESSION, 'step.add', { id: step, after: null, activity: 'supply', ...about })
  await room.must(room.leader, SESSION, 'homework.set', { step, until: Date.now() + 86_400_000 })
  await device?.waitFor(({ records }) => records.get(homeworkId(step)) !== undefined)
  if (!device) throw new Error('nobody came in')
  await room.must(device, step, 'organisation.set', { id: nanoid(12), name: organisation })
  const domain = config.domains.find(({ own }) => own)?.id
  await room.must(device, step, 'words.set', { row: nanoid(12), domain, words })
  await room.must(room.leader, SESSION, 'end', {})
  room.close()
  return [name, parked, organisation, words]
}

/** Sends a photo as soon as a session is made; gives parts of the bytes that the server keeps. */
const photoIn = async (url: string, session: string, token: string): Promise<Buffer[]> => {
  const background = { r: 9, g: 99, b: 200 }
  const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const
  const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background, noise } })
    .png()
    .toBuffer()
  const headers = { authorization: `Bearer ${token}` }
  const path = `${url}/api/v1/sessions/${session}/images`
  const sent = await fetch(path, { method: 'POST', headers, body: new Uint8Array(photo) })
  expect(sent.status).toBe(201)
  const { id } = (await sent.json()) as { id: string }
  const bytes = Buffer.from(await (await fetch(`${path}/${id}`, { headers })).arrayBuffer())
  expect(bytes.length).toBeGreaterThan(2_000)
  return [100, 1_000, 1_900].map((from) => bytes.subarray(from, from + 40))
}

test('[KE6] [KE7] [KE9] "Nu wissen" after two whole sessions leaves no byte of them, and the log held nothing of people', async () => {
  const program = await Program.on('--import', 'tsx', 'server/main.ts')
  ends.push(() => program.remove())
  await program.start()
  await makeOther(program.url)
  await program.stop('SIGTERM')
  const bare = filesIn(program.dataDir)
  await program.start()
  const started = program.said.length
  const secrets = listenToSecrets()
  const own = await homeworkIn(program.url)
  const scenarios = ['case1', 'case3'].map(load)
  const wanted: (string | Buffer)[] = []
  for (const scenario of scenarios) {
    const out = folder()
    const before = secrets.sessions.length
    const photo = vi
      .waitUntil(() => secrets.sessions[before], { timeout: 20_000 })
      .then(({ id, token }) => photoIn(program.url, id, token))
    const [, canaries] = await Promise.all([rehearse(program.url, scenario, out, () => undefined), photo])
    wanted.push(...canaries)
  }
  const texts = [...scenarios.flatMap(typedIn), ...own]
    .flatMap(piecesOf)
    .filter((text) => tracesOf([text], bare).length === 0)
  wanted.push(...texts, ...secrets.hashes, ...secrets.sessions.map(({ code }) => code))
  const there = new Set(tracesOf(wanted, filesIn(program.dataDir)).map((line) => line.split(' in ')[0]))
  expect(there.size).toBeGreaterThan(wanted.length * 0.8)
  expect(
    own.filter((text) => !piecesOf(text).some((piece) => there.has(Buffer.from(piece).toString('latin1')))),
  ).toEqual([])

  // What goes wrong must not be told with what people typed either.
  for (const body of [{ code: texts[0] }, { code: 'CDFHJK', name: texts[1], joinKey: 'x' }])
    expect((await ask(`${program.url}/api/v1/join`, 'een-sleutel-van-niemand', body)).ok).toBe(false)

  for (const { id, code, token } of secrets.sessions) {
    const path = `${program.url}/api/v1/sessions/${id}/erase`
    // The second facilitator came in right after the session was made.
    const co = secrets.told[secrets.told.indexOf(code) + 1] ?? ''
    expect((await ask(path, co, { code })).status).toBe(403)
    expect((await ask(path, token, { code: 'CDFHJK' })).status).toBe(400)
    expect((await ask(path, token, { code: code.toLowerCase() })).status).toBe(200)
    expect((await ask(path, token, { code })).status).toBe(404)
  }
  expect(tracesOf(wanted, filesIn(program.dataDir))).toEqual([])
  const backups = folder()
  await makeBackup(join(program.dataDir, DATABASE), join(backups, 'after.sqlite'))
  expect(tracesOf(wanted, filesIn(backups))).toEqual([])
  const said = program.said.slice(started)
  expect(await program.stop('SIGTERM')).toBe(0)
  expect(tracesOf(wanted, filesIn(program.dataDir))).toEqual([])

  expect(said.match(/"session-erased"/g)?.length).toBe(3)
  const log = new Map([['the log', Buffer.from(said.toLowerCase())]])
  const people = [...texts, ...secrets.told, ...secrets.hashes, 'een-sleutel-van-niemand']
  expect(
    tracesOf(
      people.map((one) => one.toLowerCase()),
      log,
    ),
  ).toEqual([])
  expect(said).not.toMatch(/\d+\.\d+\.\d+\.\d+|::1|localhost/)
}, 240_000)

test('[KE8] a session whose day passed while the server was down leaves no byte at the next start', async () => {
  const data = folder()
  const path = join(data, DATABASE)
  const scenario = load('case3')
  let now = Date.now()
  const open = async () => {
    const store = openSqliteStore(path)
    const server = await startServer({ store, clock: () => now })
    const close = async (): Promise<void> => {
      await server.close()
      await store.close()
    }
    return { server, close }
  }
  const first = await open()
  await makeOther(first.server.url)
  await first.close()
  const bare = filesIn(data)
  const second = await open()
  const secrets = listenToSecrets()
  await rehearse(second.server.url, scenario, folder(), () => undefined)
  await second.close()
  const wanted = [
    ...typedIn(scenario)
      .flatMap(piecesOf)
      .filter((text) => tracesOf([text], bare).length === 0),
    ...secrets.hashes,
  ]
  now += 27 * 86_400_000
  const early = await open()
  await early.close()
  expect(tracesOf(wanted, filesIn(data)).length).toBeGreaterThan(wanted.length * 0.8)
  now += 30 * 86_400_000
  const late = await open()
  expect(tracesOf(wanted, filesIn(data))).toEqual([])
  await late.close()
  expect(tracesOf(wanted, filesIn(data))).toEqual([])
}, 120_000)
