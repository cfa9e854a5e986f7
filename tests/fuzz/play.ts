// What people do in a fuzz run: anything, at any moment, sensible or not.
import { nowOf, progressOf, SESSION } from '#shared/kernel/facts.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { STEPS, type Guest, type World } from './world.ts'

const anyId = (world: World, step: string, kind: string, guest: Guest): string => {
  const list = guest.sync.store.kind(step, kind)
  return list[world.random.upTo(Math.max(0, list.length - 1))]?.id ?? 'nothing'
}

const move = (world: World, cmd: 'next' | 'back'): void => {
  const { records } = world.facilitator.sync.store
  const step = nowOf(records)?.current ?? null
  const stage = step === null ? null : (progressOf(records, step)?.stage ?? null)
  world.act(world.facilitator, SESSION, cmd, { from: { step, stage } })
}

const slips = (world: World, guest: Guest, step: string): void => {
  const { random } = world
  const known = world.slips[random.upTo(Math.max(0, world.slips.length - 1))]
  if (known && random.chance(0.3)) {
    const secret = random.chance(0.7) ? known.secret : 'another secret'
    return world.act(guest, step, 'slip.take', { id: known.id, secret }, true)
  }
  const secret = `secret ${world.told.length}`
  const slip = { secret, id: proofId(secret), text: `slip-${world.told.length}-text` }
  world.slips.push(slip)
  world.act(guest, step, 'slip.write', { id: slip.id, text: slip.text }, true)
}

const writes = (world: World, guest: Guest): void => {
  const { random } = world
  const step = nowOf(guest.sync.store.records)?.current ?? STEPS[0]
  const id = `r${world.told.length}`
  const side = random.pick(['pro', 'con'])
  random.pick([
    () => world.act(guest, step, 'note.add', { id, side, text: `text ${id}` }),
    () => world.act(guest, step, 'note.edit', { id: anyId(world, step, 'note', guest), text: `edit ${id}` }),
    () =>
      world.act(guest, step, 'note.retell', { id: anyId(world, step, 'note', guest), text: `again ${id}` }),
    () => world.act(guest, step, 'note.turn', { id: anyId(world, step, 'note', guest) }),
    () => world.act(guest, step, 'note.remove', { id: anyId(world, step, 'note', guest) }),
    () => world.act(guest, step, 'tally.bump', {}),
    () => world.act(guest, step, 'cloth.write', { id, table: random.pick(['a', 'b']), text: id }),
    () => world.act(guest, step, 'secret.keep', { id, text: id }),
    () => world.act(guest, SESSION, 'undo', { trace: anyId(world, SESSION, 'trace', guest) }),
    () => world.act(guest, SESSION, 'ready', { on: random.chance(0.5) }),
    () => slips(world, guest, step),
    () => slips(world, guest, step),
    () => guest.sync.preview(step, 'sketch', { id, text: `sketch-${id}` }),
  ])()
}

/** In the order in which a device gives these to a step, they must arrive; `value` counts per page. */
const trail = (world: World, guest: Guest): void => {
  const { client, store } = guest.sync
  const step = nowOf(store.records)?.current ?? STEPS[0]
  const value = world.told.filter((one) => one.client === client).length + 1
  world.act(guest, step, 'trail.add', { id: `trail-${client}-${step}`, value })
}

const accident = (world: World, guest: Guest): void => {
  const { random } = world
  if (random.chance(0.3)) world.killNode()
  else if (random.chance(0.5)) world.reload(guest)
  else {
    guest.sync.suspend()
    world.time.later(random.upTo(2_000), () => guest.sync.resume())
  }
}

/** Some seconds of a session in which much goes wrong. */
export const play = async (world: World, turns: number): Promise<void> => {
  const { random, facilitator } = world
  await world.time.pass(1_000)
  move(world, 'next')
  await world.time.pass(random.upTo(500))
  for (let turn = 0; turn < turns; turn += 1) {
    const guest = world.guests[random.upTo(world.guests.length - 2)]
    if (!guest) break
    const dice = random()
    if (dice < 0.03) move(world, random.pick(['next', 'next', 'back']))
    else if (dice < 0.06) world.act(facilitator, SESSION, 'pause', { on: random.chance(0.4) })
    else if (dice < 0.062) world.act(facilitator, STEPS[0], 'forget.all', {})
    else if (dice < 0.1) accident(world, guest)
    else if (dice < 0.15) for (let more = random.upTo(5); more >= 0; more -= 1) trail(world, guest)
    else if (dice < 0.4) trail(world, guest)
    else writes(world, guest)
    if (random.chance(0.6)) await world.time.pass(random.pick([0, 2, 9, 30, 200]))
  }
}
