// Sessions in which every activity was done, as the rehearsal plays them, and the report of each as the server makes it.
import { join } from 'node:path'
import { registry } from '#shared/activities/registry.ts'
import type { Version } from '#shared/archive/plan.ts'
import { nowOf, peopleOf, SESSION } from '#shared/kernel/facts.ts'
import { RecordTable } from '#shared/kernel/records.ts'
import { programmeOf } from '#shared/kernel/steps.ts'
import type { Report } from '#shared/report/document.ts'
import { reportOf } from '#server/export/report.ts'
import type { LiveSession } from '#server/session/live.ts'
import { startServer } from '#server/start.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { players } from '#tests/rehearsal/play.ts'
import { Room } from '#tests/rehearsal/room.ts'
import { readScenario } from '#tests/rehearsal/scenario.ts'
import { onePixel } from './figures.ts'

const AT = '2026-11-22T15:30:00+01:00'
const PHOTO = 'een-foto-van-iemand'

const play = async (file: string): Promise<RecordTable> => {
  const read = readScenario(join(import.meta.dirname, '../../rehearsal', file))
  if (!read.ok) throw new Error(read.problem)
  const server = await startServer()
  const room = await Room.open(server.url, read.scenario)
  try {
    const groups = read.scenario.people
      .filter(({ late }) => !late)
      .flatMap((group) => Array.from({ length: group.count ?? 1 }, () => group))
    await Promise.all(groups.map((group, index) => room.admit(group, `Persoon ${index + 1}`)))
    for (let at = await room.next(); at; at = await room.next())
      await players[`${at.activity}.${at.stage}`]?.(room, at)
    await room.must(room.leader, SESSION, 'end', {})
    const records = new RecordTable()
    for (const { ops } of await server.store.read(room.session, 0)) records.apply(ops)
    return records
  } finally {
    room.close()
    await server.close()
  }
}

/** A photo hangs in the place of the first symbol, and nothing in the session says who was there by name. */
const withPhoto = (records: RecordTable): RecordTable => {
  const tile = [...records.values()].find(({ kind }) => kind === 'tile')
  if (tile)
    records.put({
      ...tile,
      data: { ...(tile.data as object), symbol: null, image: PHOTO, alt: 'Mijn voordeur' },
    })
  return records
}

export type Session = { readonly file: string; readonly records: RecordTable }

/** Both rehearsals together go through every activity. */
export const playSessions = async (): Promise<readonly Session[]> => {
  const played: Session[] = []
  for (const file of ['case1.json', 'case3.json']) played.push({ file, records: withPhoto(await play(file)) })
  return played
}

/** The names of the activities in the programmes of these sessions, and of the session itself. */
export const activitiesIn = (sessions: readonly Session[]): ReadonlySet<string> =>
  new Set([
    SESSION,
    ...sessions.flatMap(({ records }) => programmeOf(records).map(({ activity }) => activity)),
  ])

/** A name for everyone that stands in no text. */
export const nameOf = (index: number): string => `Quirijntje-${index + 100}`

/** What the server makes of it when the session was held with names or without, in the full or the public version. */
export const reportFor = async ({ records }: Session, named: boolean, version: Version): Promise<Report> => {
  const store = new MemoryStore()
  const row = { id: 'zaal', code: 'ABC234', createdAt: 0, eraseAt: 1 }
  await store.create(row)
  const image = {
    id: PHOTO,
    session: row.id,
    person: 'p',
    type: 'image/webp' as const,
    bytes: onePixel,
    width: 1,
    height: 1,
  }
  await store.putImage(image, { perPerson: 1, perSession: 1 })
  const now = records.get('now')
  const copy = new RecordTable(records.values())
  if (now) copy.put({ ...now, data: { ...nowOf(records), names: named } })
  const all = Object.fromEntries(peopleOf(records).map(({ id }, index) => [id, nameOf(index)]))
  const live = { actor: { records: copy }, names: { all }, row } as unknown as LiveSession
  return reportOf({ store, registry }, live, version, AT)
}
