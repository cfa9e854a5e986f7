// A room with a café in its programme for browser tests, and what can be read of it from outside.
import { nanoid } from 'nanoid'
import {
  routeId,
  type Config,
  type Handover,
  type Item,
  type Route,
  type Table,
  type Way,
} from '#shared/activities/worldcafe/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { inFull, type Guest, type Room } from '#tests/rehearsal/room.ts'
import type { Hall } from './hall.ts'
import { fillRoom } from './seats.ts'

/** For what comes by itself, on a machine that does more than this. */
export const soon = { timeout: 20_000 }

export const CAFE = 'Tafels van vandaag'

/** A room of so many people in the lobby, with a café of two rounds as its first step. */
export const cafeAhead = async (hall: Hall, people: number, way: Way = 'assigned'): Promise<Cafe> => {
  const room = await fillRoom(hall, people)
  const step = nanoid(12)
  const rounds: Config['rounds'] = ['Wat maakt het lastig?', 'Wat is een eerste stap?'].map((question) => ({
    question,
    minutes: 20,
    way,
  }))
  const config: Config = { sources: [], rounds }
  const about = { activity: 'worldcafe', title: CAFE, goal: '', minutes: 50, config }
  await room.must(room.leader, SESSION, 'step.add', { id: step, after: null, ...about })
  return new Cafe(room, step)
}

export class Cafe {
  readonly room: Room
  readonly step: string

  constructor(room: Room, step: string) {
    this.room = room
    this.step = step
  }

  /** By number. */
  get tables(): { readonly id: string; readonly data: Table }[] {
    const all = this.room.leader.records.of(this.step, 'table')
    return all
      .map(({ id, data }) => ({ id, data: data as Table }))
      .toSorted((a, b) => a.data.number - b.data.number)
  }

  idOf(number: number): string {
    return this.tables.find(({ data }) => data.number === number)?.id ?? ''
  }

  /** The number of the table of somebody in a round from 1, as the server told that person; 0 when there is none. */
  tableOf({ device }: Guest, round: number): number {
    const route = device.records.get(routeId(this.step, device.me?.id ?? ''))?.data as Route | undefined
    const table = route?.stops[round - 1]?.table
    return this.tables.find(({ id }) => id === table)?.data.number ?? 0
  }

  /** Of everybody with a device, in the order in which they came in. */
  tablesIn(round: number): number[] {
    return this.room.guests.map((guest) => this.tableOf(guest, round))
  }

  /** The words on the cloths that this device can read. */
  notesOf({ records }: Guest['device']): string[] {
    return inFull(records, this.step, 'item').flatMap(({ data }) => (data as Item).text ?? [])
  }

  handoversOf({ records }: Guest['device']): Handover[] {
    return inFull(records, this.step, 'handover').map(({ data }) => data as Handover)
  }
}
