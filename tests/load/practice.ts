// What the twelve of a practice session cost a server: a whole programme, beside twelve devices that do the same.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nanoid } from 'nanoid'
import { registry } from '#shared/activities/registry.ts'
import { openDevice, type Device } from '#client/sync/device.ts'
import { startServer, type Running } from '#server/start.ts'
import { openSqliteStore } from '#server/store/sqlite.ts'
import { characters, type Character } from '#shared/practice/character.ts'
import { nextOf } from '#shared/practice/next.ts'
import { factsOf } from '#tests/rehearsal/facts.ts'
import { Facilitator } from '#tests/server/practice/facilitator.ts'
import { median } from './numbers.ts'
import type { Part } from './part.ts'

/** Milliseconds that a second of thinking takes. */
const PACE = 2

const post = async <T>(url: string, path: string, body: unknown): Promise<T> => {
  const answer = await fetch(`${url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status}`)
  return (await answer.json()) as T
}

const make = (url: string, practice: boolean): Promise<{ code: string; token: string }> =>
  post(url, 'sessions', {
    meta: factsOf({ municipality: 'Proefstad', title: 'Proef', keepDays: 1, practice }),
    names: false,
    programme: { template: 'koploper' },
  })

const sleep = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * PACE))

/** Does on a device what somebody who practises does in the server, until `open` says that it is over. */
const play = async (device: Device, character: Character, open: () => boolean): Promise<void> => {
  const done = new Set<string>()
  const next = (chance: number) => {
    const me = device.me?.id ?? ''
    const did = (key: string): boolean => done.has(key)
    return nextOf({ me, character, records: device.records, chance, now: Date.now(), did })
  }
  while (open()) {
    const chance = Math.random()
    const plan = next(chance)
    await sleep(plan ? plan.seconds * character.pace : 2)
    const now = plan && next(chance)
    if (!now || now.place !== plan.place) continue
    done.add(now.key)
    const { cmd, input, unsigned } = now.deed
    await device.act(now.step, cmd, input, unsigned ? { unsigned } : {})
  }
}

/** Processor milliseconds of this process while a facilitator plays the programme with twelve people. */
const measure = async ({ url }: Running, practice: boolean): Promise<number> => {
  const { code, token } = await make(url, practice)
  const before = process.cpuUsage()
  const leader = new Facilitator(url, token)
  let open = true
  const devices: Device[] = []
  const playing = practice
    ? []
    : characters.map(async (character) => {
        const joined = await post<{ token: string }>(url, 'join', {
          code,
          joinKey: nanoid(24),
          side: character.side,
        })
        const device = openDevice({ url, token: joined.token, registry })
        devices.push(device)
        await device.waitFor(({ me }) => me !== undefined)
        await play(device, character, () => open)
      })
  await leader.play()
  open = false
  await Promise.all(playing)
  for (const device of devices) device.close()
  leader.close()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** Everything in one process, the devices too: then the ratio says what a person in the server saves. */
export const practice: Part = async ({ cycles, tell }) => {
  tell('twelve practice people through a whole programme')
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  const store = openSqliteStore(join(folder, 'practice.sqlite'))
  const server = await startServer({ store, paces: { real: PACE, fast: PACE } })
  const inside: number[] = []
  const devices: number[] = []
  for (let cycle = 0; cycle <= Math.min(cycles, 3); cycle += 1) {
    const own = await measure(server, true)
    const others = await measure(server, false)
    // The first cycle warms up.
    if (cycle === 0 && cycles > 1) continue
    inside.push(own)
    devices.push(others)
  }
  await server.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return [
    {
      key: 'ratioPractice',
      what: '12 practice people through a whole programme: CPU',
      against: '12 devices that do the same',
      value: median(inside.map((own, cycle) => own / (devices[cycle] ?? Number.NaN))),
      unit: '×',
      reach: 0.6,
      fail: 1,
    },
    { key: 'practiceOwn', what: 'CPU of that', against: '', value: median(inside), unit: 'ms' },
    { key: 'practiceDevices', what: 'CPU of that, devices', against: '', value: median(devices), unit: 'ms' },
  ]
}
