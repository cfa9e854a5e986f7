// What the people of a rehearsal do at the tables: hosts, the mixing, notes on the cloth, the handover and the harvest.
import { nanoid } from 'nanoid'
import { mix, type Seating } from '#shared/analysis/mixing/plan.ts'
import { judge } from '#shared/analysis/mixing/score.ts'
import type { Piece } from '#shared/board/pieces.ts'
import * as deeds from '#shared/activities/worldcafe/deeds.ts'
import { mixed, takesPart } from '#shared/activities/worldcafe/people.ts'
import type { Config, Filled, Host, Route, Table } from '#shared/activities/worldcafe/records.ts'
import { filledId, harvestId, hostId, routeId } from '#shared/activities/worldcafe/records.ts'
import { peopleOf, stepOf } from '#shared/kernel/facts.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Shown } from '#client/sync/replica.ts'
import { inFull, Surprise, type Guest, type Player, type Position, type Room } from './room.ts'
import type { Worldcafe } from './scenario.ts'

type AtTable = { readonly id: string; readonly data: Table }

/** The tables in the order of their numbers. */
const tablesIn = (records: Records, step: string): AtTable[] =>
  records
    .of(step, 'table')
    .map(({ id, data }) => ({ id, data: data as Table }))
    .toSorted((a, b) => a.data.number - b.data.number)

const tableOf = (room: Room, step: string, fiche: string): string | undefined =>
  tablesIn(room.leader.records, step).find(({ data }) => data.letter === fiche)?.id

type Planned = Worldcafe['tables'][number] & { readonly id: string }

/** What is to happen at each table that there is; a room with fewer fiches or people plays a part of it. */
const plannedIn = (room: Room, step: string): Planned[] =>
  (room.scenario.worldcafe?.tables ?? []).flatMap((table) => {
    const id = tableOf(room, step, table.fiche)
    return id === undefined ? [] : [{ ...table, id }]
  })

const idOf = ({ device }: Guest): string => device.me?.id ?? ''

const hostOf = (records: Records, step: string, table: string): string | null => {
  const host = records.get(hostId(step, table))?.data as Host | undefined
  return host?.state === 'yes' ? host.person : null
}

const roundOf = ({ stage }: Position): number => Number(stage.slice('round'.length))

/** Each side that is named invites its first person who is no host yet; that person says yes. */
const inviteHosts = async (room: Room, step: string): Promise<void> => {
  const hosts = new Set<Guest>()
  for (const { id: table, host } of plannedIn(room, step)) {
    const guest = room.guests.find((one) => one.group.side === host && !hosts.has(one))
    if (!guest) continue
    hosts.add(guest)
    await room.must(room.leader, step, 'host.ask', { table, person: idOf(guest) })
    await guest.device.waitFor(({ records }) => records.get(hostId(step, table)) !== undefined)
    await room.do(guest.device, step, deeds.answerHost(table, true))
    await room.leader.waitFor(({ records }) => hostOf(records, step, table) === idOf(guest))
  }
}

const hallOf = ({ records }: Room['leader'], step: string) => ({
  people: peopleOf(records).filter(takesPart).map(mixed),
  tables: tablesIn(records, step).map(({ id, data }) => ({
    id,
    seats: data.seats,
    host: hostOf(records, step, id),
  })),
})

/** How people sat in these rounds, as the facilitator's device knows it. */
const seatingsOf = (records: Records, step: string, rounds: number): Seating[] =>
  Array.from({ length: rounds }, (_, round) => {
    const seated = peopleOf(records).flatMap(({ id }) => {
      const route = records.get(routeId(step, id))?.data as Route | undefined
      const table = route?.stops[round]?.table
      return table === undefined ? [] : [[id, table] as const]
    })
    return new Map(seated)
  })

const roundsIn = (records: Records, step: string): number =>
  (stepOf(records, step)?.config as Config | undefined)?.rounds.length ?? 0

/** Hosts are found and everybody is divided; nobody's device knows the way of somebody else. */
export const setTables: Player = async (room, { step }) => {
  if (!room.scenario.worldcafe) return
  await inviteHosts(room, step)
  const hall = hallOf(room.leader, step)
  const plan = mix({ ...hall, rounds: roundsIn(room.leader.records, step), seed: 1 })
  const rounds = plan.rounds.map((seating) =>
    hall.tables.map(({ id }) => ({
      table: id,
      people: [...seating].filter(([, table]) => table === id).map(([person]) => person),
    })),
  )
  await room.must(room.leader, step, 'mix.set', { from: 1, rounds })
  await Promise.all(
    room.guests.map(({ device }) => device.waitFor(({ records }) => records.of(step, 'route').length > 0)),
  )
  for (const guest of room.guests) {
    const routes = guest.device.records.of(step, 'route')
    if (routes.length !== 1 || routes[0]?.id !== routeId(step, idOf(guest)))
      throw new Surprise('somebody knows the way of somebody else')
  }
  return `${hall.tables.length} tables`
}

const seatOf = ({ device }: Guest): string | undefined =>
  peopleOf(device.records).find(({ id }) => id === device.me?.id)?.table

/** Everyone sits where the own route says; one page is closed and opened again and sits there still. */
const allSeated = async (room: Room, step: string, round: number): Promise<void> => {
  const planned = (guest: Guest): string | undefined =>
    (guest.device.records.get(routeId(step, idOf(guest)))?.data as Route | undefined)?.stops[round - 1]?.table
  await Promise.all(
    room.guests.map((guest) =>
      guest.device.waitFor(() => seatOf(guest) !== undefined && seatOf(guest) === planned(guest)),
    ),
  )
  const [first] = room.guests
  if (!first) return
  const before = seatOf(first)
  await room.refresh(first)
  await first.device.waitFor(() => seatOf(first) === before)
}

const atTable = (room: Room, table: string): Guest[] => room.guests.filter((guest) => seatOf(guest) === table)

const onCloth = (records: Records, step: string, table: string) =>
  inFull(records, step, 'item').filter((item) => item.table === table)

/** Notes for this round, by who sits there; only that table reads them, and the others do not even count them. */
const layNotes = async (room: Room, step: string, round: number): Promise<number> => {
  let laid = 0
  for (const { id: table, notes } of plannedIn(room, step)) {
    const there = atTable(room, table)
    const texts = there.length > 0 ? (notes[round - 1] ?? []) : []
    const [first] = there
    const before = first ? onCloth(first.device.records, step, table).length : 0
    for (const [index, text] of texts.entries()) {
      const guest = there[index % there.length]
      if (!guest) break
      const note: Piece = {
        mark: nanoid(6),
        order: index,
        x: 150 + 180 * (index % 4),
        y: 120 + 150 * (round - 1) + 30 * (index % 2),
        w: 160,
        turn: 0,
        sort: 'note',
        text,
      }
      await room.do(guest.device, step, deeds.addItem(nanoid(12), table, note))
    }
    laid += texts.length
    const now = before + texts.length
    await Promise.all(
      there.map(({ device }) =>
        device.waitFor(({ records }) => onCloth(records, step, table).length === now),
      ),
    )
    for (const { device } of room.guests.filter((one) => !there.includes(one)))
      if (
        device.records
          .of(step, 'item')
          .some((item: Shown) => item.masked || (item.table === table && item.by !== device.me?.id))
      )
        throw new Surprise('something on the cloth of another table was seen or counted')
  }
  return laid
}

/** The next round cannot begin before every table handed over; then the hosts do. */
const handOver = async (room: Room, at: Position, round: number): Promise<void> => {
  const early = await room.leader.act('session', 'next', { from: { step: at.step, stage: at.stage } })
  if (early.ok || early.code !== 'handover-missing')
    throw new Surprise('a round could begin without a handover')
  const planned = plannedIn(room, at.step)
  for (const { id: table, handover: points } of planned) {
    const host = room.guests.find((guest) => idOf(guest) === hostOf(room.leader.records, at.step, table))
    await room.do(host?.device ?? room.leader, at.step, deeds.writeHandover({ table, round, points }))
  }
  for (const { id: table } of tablesIn(room.leader.records, at.step))
    if (planned.every(({ id }) => id !== table))
      await room.must(room.leader, at.step, 'handover.skip', { table, round, on: true })
}

export const talkAtTables: Player = async (room, at) => {
  if (!room.scenario.worldcafe) return
  const round = roundOf(at)
  await allSeated(room, at.step, round)
  const laid = await layNotes(room, at.step, round)
  if (round < roundsIn(room.leader.records, at.step)) await handOver(room, at, round)
  return `${laid} notes`
}

/** Each host writes; nobody at another table reads it yet, all see how far everyone is. */
export const bringIn: Player = async (room, { step }) => {
  const planned = plannedIn(room, step)
  for (const { id: table, insight, question, wish } of planned) {
    const device = atTable(room, table)[0]?.device ?? room.leader
    await room.do(device, step, deeds.writeHarvest({ table, insight, question, wish }))
  }
  await room.everyone(({ records }) => records.of(step, 'harvest').length === planned.length)
  for (const guest of room.guests)
    if (
      inFull(guest.device.records, step, 'harvest').some(
        ({ id }) => id !== harvestId(step, seatOf(guest) ?? ''),
      )
    )
      throw new Surprise('a harvest of another table was read too early')
  const items = room.leader.records.of(step, 'item').length
  await room.everyone(({ records }) => inFull(records, step, 'item').length === items)
  return `${planned.length} tables brought in their harvest`
}

type Line = Worldcafe['themes'][number]['lines'][number]

/** What several tables say is put together and gets a name. */
export const putTogether: Player = async (room, { step }) => {
  const planned = plannedIn(room, step)
  await room.everyone(({ records }) => inFull(records, step, 'harvest').length === planned.length)
  if (room.guests.some((guest) => seatOf(guest) !== undefined))
    throw new Surprise('somebody still sat at a table')
  const linesOf = (lines: readonly Line[]) =>
    lines.flatMap(({ fiche, what }) => {
      const table = tableOf(room, step, fiche)
      return table === undefined ? [] : [{ table, what }]
    })
  let themes = 0
  for (const { name, lines } of room.scenario.worldcafe?.themes ?? []) {
    const [guest] = room.guests
    const [first, ...others] = linesOf(lines)
    if (!guest || !first || others.length === 0) continue
    themes += 1
    const id = nanoid(12)
    for (const line of others) await room.do(guest.device, step, deeds.joinLine(line, first, id))
    await room.do(guest.device, step, deeds.nameTheme(id, name))
  }
  await room.everyone(({ records }) => records.of(step, 'theme').length === themes)
  return `${themes} themes`
}

const targetOf = (room: Room, step: string): string | undefined => {
  const on = room.scenario.worldcafe?.goesOn
  if (on === undefined || typeof on === 'string')
    return room.leader.records.of(step, 'theme').find(({ data }) => (data as { name: string }).name === on)
      ?.id
  const table = tableOf(room, step, on.fiche)
  return table === undefined ? undefined : `${table}/${on.what}`
}

/** Everyone with a device lays one sticker on what must go on; nobody sees those of others. */
export const layStickers: Player = async (room, { step }) => {
  const target = targetOf(room, step)
  if (target === undefined) return
  const lay = () => deeds.layDots(nanoid(12), [target])
  for (const { device } of room.guests) await room.do(device, step, lay())
  for (const { person } of room.proxies) await room.do(room.co, step, lay(), person)
  room.onlyOwn(step, 'dots')
}

/** The stickers are counted, and the facilitator marks what goes on. */
export const goOn: Player = async (room, { step }) => {
  await room.everyone(({ records }) => records.of(step, 'weights').length === 1)
  const on = targetOf(room, step)
  if (on !== undefined) await room.must(room.leader, step, 'goes.set', { on, yes: true })
}

/** How the rounds went: how many sat at each table, and the score of the mixing. */
export const cafeOf = (records: Records, step: string) => {
  const tables = tablesIn(records, step)
  const rounds = roundsIn(records, step)
  const hall = {
    people: peopleOf(records).filter(takesPart).map(mixed),
    tables: tables.map(({ id, data }) => ({ id, seats: data.seats, host: hostOf(records, step, id) })),
  }
  const { twice, again, missing } = judge(hall, seatingsOf(records, step, rounds))
  const filled = tables.map(
    ({ id }) => (records.get(filledId(step, id))?.data as Filled | undefined)?.n ?? [],
  )
  return {
    people: Array.from({ length: rounds }, (_, round) =>
      filled.map((n) => n[round] ?? 0).toSorted((a, b) => b - a),
    ),
    notes: records.of(step, 'item').length,
    twice,
    again,
    missing,
  }
}
