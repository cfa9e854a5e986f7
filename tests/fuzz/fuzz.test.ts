// Shakes kernel, server and replicas together. Run other seeds with FUZZ_FROM and FUZZ_SEEDS.
import { describe, expect, test } from 'vitest'
import { play } from './play.ts'
import { verdict } from './verdict.ts'
import { World } from './world.ts'

const FROM = Number(process.env['FUZZ_FROM'] ?? 1)
const SEEDS = Number(process.env['FUZZ_SEEDS'] ?? 240)
const TURNS = 60

const shake = async (seed: number): Promise<{ seed: number; wrong: string[] }> => {
  const world = new World(seed)
  const restore = world.time.install()
  try {
    await world.start()
    await play(world, TURNS)
    await world.heal()
    return { seed, wrong: await verdict(world) }
  } finally {
    for (const guest of world.guests) guest.sync.suspend()
    restore()
  }
}

describe('a session in which everything goes wrong comes to rest right', () => {
  test(`seeds ${FROM} to ${FROM + SEEDS - 1}`, { timeout: 120_000 }, async () => {
    const failures: { seed: number; wrong: string[] }[] = []
    for (let seed = FROM; seed < FROM + SEEDS; seed += 1) {
      const result = await shake(seed)
      if (result.wrong.length > 0) failures.push(result)
    }
    expect(failures).toEqual([])
  })
})
