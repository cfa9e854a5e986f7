// A walk through the whole programme with phone, console and projector, and a look at each of them in every stage.
import type { Page } from 'playwright-core'
import type { Position, Room } from '#tests/rehearsal/room.ts'
import { calm } from './axe.ts'
import type { Hall } from './hall.ts'
import { case1, consolePage, fillRoom, guestOf, phonePage, playNext, screenPage } from './seats.ts'
import { stillWrong } from './still.ts'
import { arrived } from './told.ts'

export type Look = (name: string, page: Page) => Promise<string[]>
export type Also = (room: Room, at: Position) => Promise<void>

/** Walks through the whole programme; in each stage people do what they do, and then every page is looked at. */
export const walk = async (
  hall: Hall,
  most: number,
  look: Look,
  also?: Also,
  fiches = case1.choose.fiches,
): Promise<{ problems: string[]; stages: string[] }> => {
  const room = await fillRoom(hall, most, { ...case1, choose: { ...case1.choose, fiches } })
  const pages: [string, Page][] = [
    ['phone', await phonePage(hall, room, guestOf(room, 1))],
    ['console', await consolePage(hall, room)],
    ['projector', await screenPage(hall, room)],
  ]
  // What moves is looked at in a test of its own; here a page that is still on its way would be a problem by chance.
  for (const [, page] of pages) await page.emulateMedia({ reducedMotion: 'reduce' })
  const problems: string[] = []
  const stages: string[] = []
  const lookAt = async (stage: string): Promise<void> => {
    stages.push(stage)
    for (const [name, page] of pages) {
      await arrived(page, room)
      await calm(page)
      const found = await stillWrong(page, () => look(name, page))
      problems.push(...found.map((problem) => `${stage}, ${name}: ${problem}`))
    }
  }
  try {
    await lookAt('lobby')
    for (let at = await playNext(room); at; at = await playNext(room)) {
      await also?.(room, at)
      await lookAt(`${at.activity}.${at.stage} of ${at.step}`)
    }
    await room.must(room.leader, 'session', 'end', {})
    await lookAt('ended')
  } finally {
    room.close()
  }
  return { problems, stages }
}
