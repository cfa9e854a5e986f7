// `npm run pictures`: takes the pictures of the documentation from the real app with 18 people inside.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { SESSION } from '#shared/kernel/facts.ts'
import { players } from '#tests/rehearsal/play.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { readScenario, type Scenario } from '#tests/rehearsal/scenario.ts'
import { calm } from './axe.ts'
import { Hall } from './hall.ts'
import { consolePage, fillRoom, guestOf, phonePage, playUntil, screenPage } from './seats.ts'
import setup from './setup.ts'
import { makeSmallPictures } from './small-pictures.ts'

const folder = join(import.meta.dirname, '../../docs/pictures')

const take = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  // The reveal takes its time, one fiche after the other.
  await page.waitForTimeout(12_000)
  await calm(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(`${name}.png`)
}

/** Everyone lays an order, also who has no phone; eleven say that they are ready. */
const layOrders = async (room: Room, step: string): Promise<void> => {
  for (const [index, { device, group }] of room.guests.entries()) {
    await room.must(device, step, 'rank', { id: `order-${index}`, order: Array.from(group.ballot) })
    if (index % 3 !== 1) await room.must(device, SESSION, 'ready', { on: true })
  }
  for (const { person, group } of room.proxies)
    await room.must(room.leader, step, 'rank', { id: 'order-proxy', order: Array.from(group.ballot) }, person)
}

/** Nine people map what there is and draw the boundary. */
const matrixScenario = (): Scenario => {
  const read = readScenario(join(import.meta.dirname, '../rehearsal/case3.json'))
  if (!read.ok) throw new Error(read.problem)
  return read.scenario
}

setup()
mkdirSync(folder, { recursive: true })
const hall = await Hall.open()
const room = await fillRoom(hall)
try {
  const projector = await screenPage(hall, room)
  await take(projector, 'projector-lobby')
  const laptop = await consolePage(hall, room)
  const phone = await phonePage(hall, room, guestOf(room, 1))
  const round = await playUntil(room, 'moodboard', 'round')
  await room.must(room.leader, round.step, 'turn.next', {})
  await take(projector, 'projector-moodboard')
  const { step } = await playUntil(room, 'dilemmas', 'silent')
  await layOrders(room, step)
  await take(phone, 'phone')
  await take(laptop, 'console')
  const revealed = await room.next()
  if (revealed) await room.must(room.leader, revealed.step, 'showSides', { on: true })
  await take(projector, 'projector')
  const { fiches, reason } = room.scenario.choose
  await room.must(room.leader, step, 'choose', { fiches: Array.from(fiches), reason })
  const cafe = await playUntil(room, 'worldcafe', 'round1')
  await take(projector, 'projector-tafels')
  await players['worldcafe.round1']?.(room, cafe)
  await playUntil(room, 'flaps', 'done')
  await take(projector, 'projector-flaps')
  const mapping = await fillRoom(hall, Infinity, matrixScenario())
  try {
    const wall = await screenPage(hall, mapping)
    const laid = await playUntil(mapping, 'supply', 'laid')
    await players['supply.laid']?.(mapping, laid)
    await take(wall, 'projector-aanbod')
    const decided = await playUntil(mapping, 'scope', 'decide')
    await players['scope.decide']?.(mapping, decided)
    await take(wall, 'projector-afbakening')
  } finally {
    mapping.close()
  }
} finally {
  room.close()
  await hall.close()
}
await makeSmallPictures()
