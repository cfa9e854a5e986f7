// What the people of a practice session do at the tables of the wereldcafé.
import type { Piece } from '#shared/board/pieces.ts'
import { practiceTexts } from '#shared/content/nl/practice.ts'
import {
  dataOf,
  idOf,
  mine,
  numbersOf,
  pick,
  plan,
  writing,
  type Plan,
  type View,
} from '#shared/practice/deed.ts'
import { addItem, answerHost, chooseSeat, offerHost, writeHandover } from './deeds.ts'
import {
  filledId,
  handoverId,
  routeId,
  type Config,
  type Filled,
  type Handover,
  type Host,
  type Route,
  type Table,
} from './records.ts'

type At = View<Config>

const tablesOf = ({ records, step }: At): { readonly id: string; readonly data: Table }[] =>
  records.of(step, 'table').map(({ id, data }) => ({ id, data: data as Table }))

/** Tables with a host, or with somebody who was asked; that everybody may know. */
const hostedBy = ({ records, step }: At, state: Host['state']): string[] =>
  records
    .of(step, 'host')
    .map(({ data }) => data as Pick<Host, 'table' | 'state'>)
    .flatMap((host) => (host.state === state ? [host.table] : []))

/** Whether this person writes for the table: its host, or anybody when it has none. */
export const writesFor = (view: At, table: string): boolean =>
  !hostedBy(view, 'yes').includes(table) ||
  mine<Host>(view, 'host').some(({ data }) => data.table === table && data.state === 'yes')

const freeSeats = (view: At, { id, data }: ReturnType<typeof tablesOf>[number], round: number): number =>
  data.closed ? 0 : data.seats - (dataOf<Filled>(view, filledId(view.step, id))?.n[round - 1] ?? 0)

/** Whether a host fits there: those who chose a seat for themselves keep it. */
const hasRoom = (view: At, table: ReturnType<typeof tablesOf>[number]): boolean =>
  !table.data.closed &&
  view.config.rounds.every(({ way }, round) => way !== 'free' || freeSeats(view, table, round + 1) > 0)

/** Who is asked says yes, unless it is somebody who says nothing; some offer it. */
export const findHosts = (view: At): (Plan | undefined)[] => {
  const { hosts, writes } = view.character
  const asked = mine<Host>(view, 'host').find(({ data }) => data.state === 'asked')?.data.table
  if (asked !== undefined) return [plan(`host-${asked}`, answerHost(asked, writes !== 'nothing'), 6)]
  const taken = [...hostedBy(view, 'yes'), ...hostedBy(view, 'asked')]
  const free = tablesOf(view).find((table) => !taken.includes(table.id) && hasRoom(view, table))
  if (!hosts || !free || mine<Host>(view, 'host').length > 0 || view.stage !== 'tables') return []
  return [plan('offer', offerHost(free.id), 12)]
}

/** Takes a seat in this round or the next one, when people choose for themselves there. */
export const takeSeat = (view: At, from: number): Plan[] => {
  const stops = dataOf<Route>(view, routeId(view.step, view.me))?.stops ?? []
  return [from, from + 1].flatMap((round) => {
    const isNext = view.stage === 'tables' && round > 1
    if (isNext || view.config.rounds[round - 1]?.way !== 'free' || stops[round - 1]) return []
    const before = stops[round - 2]?.table
    const open = tablesOf(view).filter((table) => freeSeats(view, table, round) > 0)
    const table = open.find(({ id }) => id !== before) ?? open[0]
    return table ? [plan(`seat-${round}-${table.id}`, chooseSeat(round, table.id), 10)] : []
  })
}

const noteAt = (view: At, round: number, index: number): Piece => {
  const chance = numbersOf(view, `note-${round}-${index}`)
  return {
    mark: `r${round}n${index}`,
    order: index,
    x: 120 + Math.round(chance() * 760),
    y: 90 + Math.round(chance() * 520),
    w: 160,
    turn: 0,
    sort: 'note',
    text: pick(practiceTexts.cloth, view, round + index * 3),
  }
}

const handOver = (view: At, table: string, round: number): Plan | undefined => {
  const old = dataOf<Handover>(view, handoverId(view.step, table, round))
  const isDone = old && (old.skipped || old.points.some((point) => point !== ''))
  if (isDone || round >= view.config.rounds.length || !writesFor(view, table)) return undefined
  const points = [...practiceTexts.handover]
  return plan(`handover-${round}`, writeHandover({ table, round, points }), writing(...points))
}

/** Notes on the cloth of the own table, and at the end what the next group must know. */
export const atTables = (view: At, round: number): (Plan | undefined)[] => {
  const { table, character } = view
  if (table === undefined) return []
  const wanted = { nothing: 0, some: character.half ? 1 : 2, much: 3 }[character.writes]
  const notes = Array.from({ length: wanted }, (_, index) => {
    const key = `note-${round}-${index}`
    if (view.records.get(idOf(view, key))) return undefined
    const note = noteAt(view, round, index)
    return plan(key, addItem(idOf(view, key), table, note), 15 + writing(note.text ?? ''))
  })
  return [...notes, handOver(view, table, round)]
}
