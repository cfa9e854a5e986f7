// Pulls the plug of the real server two hundred times (or KILLS) while people act, and compares the log with what they were promised.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { House } from './house.ts'
import { bundle, Program } from './program.ts'

const HOUSES = 8
/** Of each house, of how many in all the environment says. */
const KILLS = Math.ceil(Number(process.env['KILLS'] ?? 200) / HOUSES)
/** On a busy machine a server takes seconds to start. */
const MOST_MS = 60_000 + HOUSES * KILLS * 10_000
const IN_BOOT = 0.15

let built: Awaited<ReturnType<typeof bundle>>
const houses: House[] = []

beforeAll(async () => {
  built = await bundle('server/main.ts')
}, 60_000)

afterAll(() => {
  for (const house of houses) house.close()
  built.remove()
})

const open = async (seed: number): Promise<House> => {
  const house = new House(await Program.on(built.path), seed)
  houses.push(house)
  await house.open()
  return house
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Kills once, mostly while people act, sometimes while the server starts; and starts it again. */
const killOnce = async (house: House): Promise<string[]> => {
  const { program, random } = house
  const inBoot = random.chance(IN_BOOT)
  if (!inBoot) {
    await house.back(1 + random.upTo(3))
    await pause(random.upTo(200))
    const missed = house.glance()
    await house.stop('SIGKILL')
    await program.start()
    return missed
  }
  await house.back(4)
  const missed = house.glance()
  await house.stop('SIGKILL')
  program.spawn()
  await pause(random.upTo(300))
  await house.stop('SIGKILL')
  await program.start()
  return missed
}

const shake = async (seed: number): Promise<{ wrong: string[]; kills: number; answers: number }> => {
  const house = await open(seed)
  const wrong: string[] = []
  const joins: Promise<void>[] = []
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % 6 === 0) joins.push(house.join())
    wrong.push(...(await killOnce(house)))
  }
  await Promise.all(joins)
  await house.settle()
  wrong.push(...house.glance(), ...(await house.compareEffects()))
  const people = await house.meetNewcomers()
  if (people !== 4 + joins.length) wrong.push(`${people} people after ${joins.length} joins`)
  await house.stop('SIGKILL')
  wrong.push(...house.ledger.audit(await house.log()))
  const answers = house.ledger.lines.filter(({ outcome }) => outcome).length
  return { wrong: wrong.map((line) => `seed ${seed}: ${line}`), kills: KILLS, answers }
}

test(
  '[B1] [B2] [B3] [B4] [OP10] kills lose nothing that was acknowledged, do nothing twice or half, and every device comes back',
  async () => {
    const results = await Promise.all(Array.from({ length: HOUSES }, (_, index) => shake(index + 1)))
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([])
    expect(results.reduce((sum, { kills }) => sum + kills, 0)).toBe(HOUSES * KILLS)
    for (const { answers } of results) expect(answers).toBeGreaterThan(KILLS)
  },
  MOST_MS,
)

test('[B6] SIGTERM in full flight, five times: everything is answered or settles after the restart', async () => {
  const house = await open(50)
  for (let round = 0; round < 5; round += 1) {
    await house.back(4)
    await pause(house.random.upTo(200))
    expect(await house.stop('SIGTERM')).toBe(0)
    await house.program.start()
  }
  await house.settle()
  expect([...house.glance(), ...(await house.compareEffects())]).toEqual([])
  await house.stop('SIGTERM')
  expect(house.ledger.audit(await house.log())).toEqual([])
  expect(house.ledger.lines.length).toBeGreaterThan(10)
}, 120_000)
