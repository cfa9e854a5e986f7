// A full room for browser tests: Case 1's people on simulated devices, and pages that sit down in their places.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { readScenario, type Scenario } from '#tests/rehearsal/scenario.ts'
import { Room, type Guest, type Position } from '#tests/rehearsal/room.ts'
import { players } from '#tests/rehearsal/play.ts'
import type { Hall, Size } from './hall.ts'

const read = readScenario(join(import.meta.dirname, '../rehearsal/case1.json'))
if (!read.ok) throw new Error(read.problem)

/** Case 1 with everybody in time, so that the room is full before the first step. */
export const case1: Scenario = {
  ...read.scenario,
  people: read.scenario.people.map((group) => ({ ...group, late: false })),
}

const NAMES = ['Fatma', 'Joris', 'Annelies', 'Mo', 'Wilhelmina', 'Bram', 'Sevgi', 'Piet', 'Noor', 'Cees']
const MORE_NAMES = [
  'Rachid',
  'Els',
  'Jan-Willem',
  'Ayşe',
  'Corrie',
  'Daan',
  'Mevrouw Van den Heuvel',
  'Imane',
]
/** The names of the people in the room; nobody may read them on the projector. */
export const names = [...NAMES, ...MORE_NAMES]

/** A session with `most` people of Case 1 (or of another scenario) inside, in the lobby. */
export const fillRoom = async (hall: Hall, most = Infinity, scenario = case1): Promise<Room> => {
  const room = await Room.open(hall.url, scenario)
  const groups = scenario.people.flatMap((group) => Array.from({ length: group.count ?? 1 }, () => group))
  for (const [index, group] of groups.slice(0, most).entries())
    await room.admit(group, names[index % names.length] ?? '')
  return room
}

/** "Volgende stap" and what the people do there. Undefined at the end of the programme. */
export const playNext = async (room: Room): Promise<Position | undefined> => {
  const at = await room.next()
  if (at) await players[`${at.activity}.${at.stage}`]?.(room, at)
  return at
}

/** Moves the room until it is in this stage of this activity, and lets the people do everything before it. */
export const playUntil = async (room: Room, activity: string, stage: string): Promise<Position> => {
  for (let at = await room.next(); at; at = await room.next()) {
    if (at.activity === activity && at.stage === stage) return at
    await players[`${at.activity}.${at.stage}`]?.(room, at)
  }
  throw new Error(`the programme has no ${activity}.${stage}`)
}

export const consolePage = (hall: Hall, room: Room, size: Size = 'laptop'): Promise<Page> =>
  hall.page(size, `/leiden/${room.session}#key=${room.token}`)

export const screenPage = (hall: Hall, room: Room): Promise<Page> =>
  hall.page('projector', `/scherm/${room.code}`)

/** The phone of somebody who is already in. */
export const phonePage = (hall: Hall, room: Room, guest: Guest, size: Size = 'phone'): Promise<Page> =>
  hall.page(size, `/tafel/${room.session}`, {
    kept: { [`dilemmatafel:${room.session}:key:table`]: guest.token },
  })

export const guestOf = (room: Room, index: number): Guest => {
  const guest = room.guests[index]
  if (!guest) throw new Error(`there is no guest ${index}`)
  return guest
}
