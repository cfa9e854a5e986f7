// The rooms of which pictures are taken: a check-in and check-out, the whole of Case 1, and the supply with its boundary.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { SESSION } from '#shared/kernel/facts.ts'
import { pictures } from '#shared/activities/session/records.ts'
import { players } from '#tests/rehearsal/play.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import { readScenario } from '#tests/rehearsal/scenario.ts'
import type { Hall } from './hall.ts'
import type { PictureName } from './picture-list.ts'
import { consolePage, fillRoom, guestOf, phonePage, playUntil, screenPage } from './seats.ts'
import { chooseFor, IN, OUT, weatherRoom } from './weather.ts'

type Take = (page: Page, name: PictureName) => Promise<void>

const words =
  'fris nieuwsgierig moe druk benieuwd vol rustig gespannen hoopvol blij open twijfel kritisch wakker warm'.split(
    ' ',
  )
const before = ['sun', 'bright', 'cloud', 'rain', 'bright', 'cloud', 'sun', 'rain', 'rainbow', 'sun'] as const
const after = ['sun', 'bright', 'sun', 'bright', 'sun', 'cloud', 'sun', 'bright', 'sun', 'cloud'] as const

/** Laptop, projector and the phone of the second who came in. */
const pagesOf = async (hall: Hall, room: Room) => ({
  laptop: await consolePage(hall, room),
  projector: await screenPage(hall, room),
  phone: await phonePage(hall, room, guestOf(room, 1)),
})

const inRoom = async (room: Room, show: () => Promise<void>): Promise<void> => {
  try {
    await show()
  } finally {
    room.close()
  }
}

export const showWeather = async (hall: Hall, take: Take): Promise<void> => {
  const room = await weatherRoom(hall, Infinity)
  await inRoom(room, async () => {
    const { laptop, projector, phone } = await pagesOf(hall, room)
    await room.next()
    await chooseFor(room, IN, before, words)
    await take(phone, 'phone-weer')
    await room.next()
    await take(projector, 'projector-weer')
    await room.next()
    await chooseFor(room, OUT, after, words)
    await room.next()
    await take(laptop, 'laptop-weer')
  })
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

const tryOut = async (room: Room): Promise<void> => {
  for (const [index, { device }] of room.guests.entries())
    await room.must(device, SESSION, 'try.pick', { id: `try-${index}`, picture: pictures[(index * 5) % 6] })
}

/** Case 1 from the lobby to the end, with 18 people; `close` ends it and shows what comes then. */
export const showCase = async (
  hall: Hall,
  take: Take,
  close: (room: Room, laptop: Page) => Promise<void>,
): Promise<void> => {
  const room = await fillRoom(hall)
  await inRoom(room, async () => {
    const { laptop, projector, phone } = await pagesOf(hall, room)
    await tryOut(room)
    await take(projector, 'projector-wachten')
    await take(laptop, 'laptop-wachten')
    await take(phone, 'phone-wachten')
    await playUntil(room, 'welcome', 'open')
    await take(projector, 'projector-welkom')
    const round = await playUntil(room, 'moodboard', 'round')
    const called = guestOf(room, 1).device.me?.id
    await room.must(room.leader, round.step, 'turn.next', { ...(called != null && { person: called }) })
    await take(projector, 'projector-moodboard')
    await take(laptop, 'laptop-moodboard')
    await take(phone, 'phone-moodboard')
    const { step } = await playUntil(room, 'dilemmas', 'silent')
    await layOrders(room, step)
    await take(phone, 'phone-volgorde')
    await take(laptop, 'laptop-stilte')
    const revealed = await room.next()
    if (revealed) await room.must(room.leader, revealed.step, 'showSides', { on: true })
    await take(projector, 'projector-volgorde')
    await take(laptop, 'laptop-volgorde')
    const { fiches, reason } = room.scenario.choose
    await room.must(room.leader, step, 'choose', { fiches: Array.from(fiches), reason })
    const talk = await playUntil(room, 'conversation', 'shared')
    await players['conversation.shared']?.(room, talk)
    await take(laptop, 'laptop-gesprek')
    await take(phone, 'phone-gesprek')
    const cafe = await playUntil(room, 'worldcafe', 'round1')
    await take(projector, 'projector-tafels')
    await players['worldcafe.round1']?.(room, cafe)
    await take(laptop, 'laptop-tafels')
    await take(phone, 'phone-tafel')
    await playUntil(room, 'flaps', 'done')
    await take(projector, 'projector-flappen')
    await take(laptop, 'laptop-flappen')
    await take(phone, 'phone-flappen')
    await playUntil(room, 'agreements', 'consent')
    await take(laptop, 'laptop-afspraken')
    await take(phone, 'phone-afspraken')
    await close(room, laptop)
  })
}

/** Nine people map what there is and draw the boundary. */
export const showMatrix = async (hall: Hall, take: Take): Promise<void> => {
  const read = readScenario(join(import.meta.dirname, '../rehearsal/case3.json'))
  if (!read.ok) throw new Error(read.problem)
  const room = await fillRoom(hall, Infinity, read.scenario)
  await inRoom(room, async () => {
    const { laptop, projector } = await pagesOf(hall, room)
    // Somebody who offers nothing, so that the supply itself is what is seen.
    const phone = await phonePage(hall, room, guestOf(room, room.guests.length - 1))
    const alone = await playUntil(room, 'supply', 'alone')
    await players['supply.alone']?.(room, alone)
    await take(phone, 'phone-aanbod')
    const laid = await playUntil(room, 'supply', 'laid')
    await players['supply.laid']?.(room, laid)
    await take(projector, 'projector-aanbod')
    await take(laptop, 'laptop-aanbod')
    const decided = await playUntil(room, 'scope', 'decide')
    await players['scope.decide']?.(room, decided)
    await take(projector, 'projector-afbakening')
    await take(laptop, 'laptop-afbakening')
  })
}
