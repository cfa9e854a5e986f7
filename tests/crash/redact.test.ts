// After blacking out nothing of the words is left in any file of the real server, whatever had been done with them before.
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, expect, test, vi } from 'vitest'
import { nanoid } from 'nanoid'
import { registry } from '#shared/activities/registry.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { rehearse } from '#tests/rehearsal/rehearse.ts'
import { Room } from '#tests/rehearsal/room.ts'
import { readScenario, type Scenario } from '#tests/rehearsal/scenario.ts'
import { Program } from './program.ts'
import { filesIn, listenToSecrets, piecesOf, tracesOf, typedIn } from './traces.ts'

const KILLS = 5

const ends: (() => Promise<unknown> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const load = (name: string): Scenario => {
  const read = readScenario(join(import.meta.dirname, `../rehearsal/${name}.json`))
  if (!read.ok) throw new Error(read.problem)
  return read.scenario
}

const open = async (): Promise<Program> => {
  const program = await Program.on('--import', 'tsx', 'server/main.ts')
  ends.push(() => program.remove())
  await program.start()
  return program
}

const redact = async (device: Device, find: string): Promise<string | undefined> => {
  const input = { id: nanoid(12), find, put: '', why: 'other', words: '' }
  const answer = await device.act(SESSION, 'redact', input)
  return answer.ok ? undefined : answer.code
}

/** Until the files no longer hold it: the letting go follows the answer. */
const gone = (program: Program, wanted: readonly string[]): Promise<unknown> =>
  vi.waitFor(() => expect(tracesOf(wanted, filesIn(program.dataDir))).toEqual([]), { timeout: 15_000 })

const last = (device: Device): { trace: string } => ({
  trace: device.records.of(SESSION, 'trace').at(-1)?.id ?? '',
})

test('[RD13] words that were undone, taken away, put back, put right and kept over a restart are in no file any more', async () => {
  const program = await open()
  const secret = 'Mevrouw Zwaluwstaart van nummer 34'
  const room = await Room.open(program.url, load('case3'))
  ends.push(() => room.close())
  const { leader } = room
  const send = (cmd: string, input: unknown) => room.must(leader, SESSION, cmd, input)
  await send('park', { id: 'back', text: `${secret} wil bellen` })
  await send('unpark', { id: 'back' })
  await leader.waitFor(({ records }) => records.of(SESSION, 'trace').length > 0)
  await send('undo', last(leader))
  await send('park', { id: 'gone', text: `${secret} is weg` })
  await send('unpark', { id: 'gone' })
  const meta = leader.records.get('meta')?.data as object
  await send('meta.edit', { ...meta, aim: `Helpen van ${secret}` })
  await send('meta.edit', meta)
  const step = nanoid(12)
  const about = { title: 'Nog iets', goal: secret, minutes: 5, activity: 'closing', config: {} }
  await send('step.add', { id: step, after: null, ...about })
  await leader.waitFor(({ records }) => records.get(step) !== undefined)
  await send('step.remove', { step })
  expect(tracesOf([secret], filesIn(program.dataDir))).not.toEqual([])
  expect(await program.stop('SIGTERM')).toBe(0)
  await program.start()
  await leader.waitFor(({ records }) => records.get('back') !== undefined)
  await send('park', { id: 'after', text: `Na de start: ${secret}` })
  expect(await redact(leader, secret)).toBeUndefined()
  await gone(program, piecesOf(secret))
  await leader.waitFor(({ records }) => JSON.stringify(records.get('back')).includes('■■■■ wil bellen'))
  expect(await redact(leader, secret)).toBe('missing')
  expect(program.said).not.toContain(secret)
  await program.stop('SIGKILL')
  expect(tracesOf(piecesOf(secret), filesIn(program.dataDir))).toEqual([])
  await program.start()
  expect(tracesOf(piecesOf(secret), filesIn(program.dataDir))).toEqual([])
}, 120_000)

test('[LG6] [RD13] when the plug is pulled at any moment after it was asked, the words go as soon as the session is there again', async () => {
  const program = await open()
  const room = await Room.open(program.url, load('case3'))
  ends.push(() => room.close())
  const { leader } = room
  for (let round = 0; round < KILLS; round += 1) {
    const secret = `Meneer Kwikstaart-${round} van de overkant`
    await room.must(leader, SESSION, 'park', { id: `p${round}`, text: secret })
    const asked = redact(leader, secret)
    await new Promise((resolve) => setTimeout(resolve, round * 6))
    await program.stop('SIGKILL')
    await program.start()
    expect([undefined, 'missing']).toContain(await asked)
    await gone(program, piecesOf(secret))
  }
  expect(leader.records.of(SESSION, 'parked').map(({ data }) => (data as { text: string }).text)).toEqual(
    Array.from({ length: KILLS }, () => '■■■■'),
  )
}, 120_000)

test('[RD13] every text of a whole session can be blacked out, of whatever sort, and then is in no file any more', async () => {
  const program = await open()
  const bare = filesIn(program.dataDir)
  const secrets = listenToSecrets()
  const scenario = load('case1')
  const out = mkdtempSync(join(tmpdir(), 'redact-'))
  ends.push(() => rmSync(out, { recursive: true, force: true }))
  await rehearse(program.url, scenario, out, () => undefined)
  const [{ token } = { token: '' }] = secrets.sessions
  const leader = openDevice({ url: program.url, token, registry })
  ends.push(() => leader.close())
  await leader.waitFor(({ me }) => me !== undefined)
  // Words with a space in them: a single one may be the name of a choice.
  const texts = typedIn(scenario).filter((text) => / /.test(text) && text.length >= 12 && text.length <= 200)
  const there = texts.filter((text) => tracesOf([text], filesIn(program.dataDir)).length > 0)
  const wanted: string[] = []
  for (const text of there.toSorted((one, other) => other.length - one.length))
    if ((await redact(leader, text)) === undefined) wanted.push(text)
  expect(wanted.length).toBeGreaterThan(20)
  await gone(
    program,
    wanted.filter((text) => tracesOf([text], bare).length === 0),
  )
  expect(await program.stop('SIGTERM')).toBe(0)
  expect(tracesOf(wanted, filesIn(program.dataDir))).toEqual([])
}, 240_000)
