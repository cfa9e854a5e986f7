// One run from a seed: a session starts, everything goes wrong, it comes to rest, and is judged.
import { play } from './play.ts'
import { verdict } from './verdict.ts'
import { World, type Told } from './world.ts'

const TURNS = 60

export type Shaken = {
  readonly seed: number
  /** Sentences about what does not hold; empty when all is well. */
  readonly wrong: readonly string[]
  readonly told: readonly Told[]
}

export const shake = async (seed: number): Promise<Shaken> => {
  const world = new World(seed)
  const restore = world.time.install()
  try {
    await world.start()
    await play(world, TURNS)
    await world.heal()
    return { seed, wrong: await verdict(world), told: world.told }
  } finally {
    for (const guest of world.guests) guest.sync.suspend()
    restore()
  }
}
