// A room with a check-in at the start and a check-out at the end, and people who choose their weather in it.
import { nanoid } from 'nanoid'
import type { Moment, Weather } from '#shared/activities/checkin/records.ts'
import type { TemplateItem } from '#shared/content/schema.ts'
import type { Room } from '#tests/rehearsal/room.ts'
import type { Hall } from './hall.ts'
import { case1, fillRoom } from './seats.ts'

/** The steps of the check-in and of the check-out. */
export const [IN, OUT] = ['s1', 's2'] as const

const step = (title: string, moment: Moment): TemplateItem => ({
  activity: 'checkin',
  title,
  minutes: 3,
  goal: 'Iedereen zegt hoe het gaat.',
  config: { moment },
})

/** So many people in the lobby. */
export const weatherRoom = (hall: Hall, people: number): Promise<Room> =>
  fillRoom(hall, people, { ...case1, steps: [step('Check-in', 'in'), step('Check-out', 'out')] })

/** Everyone chooses, in the order of coming in; a word is left out where there is none. */
export const chooseFor = async (
  room: Room,
  at: string,
  weathers: readonly Weather[],
  words: readonly string[] = [],
): Promise<void> => {
  for (const [index, { device }] of room.guests.entries()) {
    const weather = weathers[index % weathers.length] ?? 'sun'
    await room.must(device, at, 'mood.lay', { id: nanoid(12), weather, word: words[index] ?? '' })
  }
}
