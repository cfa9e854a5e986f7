// What the people of a rehearsal do at a check-in and a check-out: choose their weather alone, and see the sky.
import { nanoid } from 'nanoid'
import { layMood } from '#shared/activities/checkin/deeds.ts'
import type { Config } from '#shared/activities/checkin/records.ts'
import { stepOf } from '#shared/kernel/facts.ts'
import { inFull, Surprise, type Player, type Room } from './room.ts'

const momentOf = (room: Room, step: string): Config['moment'] =>
  (stepOf(room.leader.records, step)?.config as unknown as Config).moment

/** Everyone chooses; nobody sees the weather of somebody else. */
export const chooseWeather: Player = async (room, { step }) => {
  const moment = momentOf(room, step)
  for (const { device, group } of room.guests)
    if (group.moods) await room.do(device, step, layMood(nanoid(12), group.moods[moment]))
  room.onlyOwn(step, 'mood')
}

/** Everyone sees the same sky. */
export const seeSky: Player = async (room, { step }) => {
  const wanted = room.guests.filter(({ group }) => group.moods !== undefined).length
  await Promise.all(
    room.devices.map((device) =>
      device.waitFor(({ records }) => inFull(records, step, 'mood').length === wanted),
    ),
  )
  if (wanted !== room.scenario.expect.checkin?.moods)
    throw new Surprise(`${wanted} people chose their weather`)
  return `${wanted} people under one sky`
}
