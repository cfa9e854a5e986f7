// The sessions that this page has open: opened for the first who looks, closed after the last.
import { registry } from '#shared/activities/registry.ts'
import { openSocket } from '#client/sync/connection.ts'
import { openInPage } from '#client/sync/page.ts'
import type { Sync } from '#client/sync/sync.ts'
import type { Seat } from './keys.ts'

type Opened = { readonly sync: Sync; readonly close: () => void; users: number }

const rooms = new Map<string, Opened>()
const nameOf = (session: string, seat: Seat): string => `${session}:${seat}`

/** Keeps the session open until the returned function is called; tells when it can be read. */
export const holdRoom = (session: string, seat: Seat, token: string, tell: () => void): (() => void) => {
  const name = nameOf(session, seat)
  const room: Opened = rooms.get(name) ?? {
    ...openInPage({ session: name, registry, open: openSocket({ token }) }),
    users: 0,
  }
  room.users += 1
  rooms.set(name, room)
  tell()
  return () => {
    room.users -= 1
    if (room.users > 0) return
    rooms.delete(name)
    room.close()
  }
}

export const openRoom = (session: string, seat: Seat): Sync | undefined =>
  rooms.get(nameOf(session, seat))?.sync
