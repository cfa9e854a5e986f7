// The preparations that this page has open: opened for the first who looks, closed after the last.
import { registry } from '#shared/activities/registry.ts'
import { openInPage } from '#client/sync/page.ts'
import type { Sync } from '#client/sync/sync.ts'
import { openSolo, type Neighbours } from './backend.ts'
import { soloStore } from './database.ts'

type Opened = { readonly sync: Sync; readonly close: () => void; users: number }

const rooms = new Map<string, Opened>()

const neighboursOf =
  (id: string) =>
  (look: () => void): Neighbours => {
    const channel = new BroadcastChannel(`dilemmatafel-alleen:${id}`)
    channel.addEventListener('message', look)
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
      tell: () => channel.postMessage('new'),
      close: () => channel.close(),
    }
  }

/** Tells every tab that has it open that something of it changed, such as that it is gone. */
export const tellTabs = (id: string): void => {
  const channel = neighboursOf(id)(() => undefined)
  channel.tell()
  channel.close()
}

/** Under which name the device keeps what waits and what is being typed. */
export const soloName = (id: string): string => `alleen:${id}`

/** Keeps the preparation open until the returned function is called; tells when it can be read. */
export const holdSolo = (id: string, tell: () => void): (() => void) => {
  const open = openSolo({
    id,
    store: soloStore,
    registry,
    now: Date.now,
    chance: Math.random,
    neighbours: neighboursOf(id),
  })
  const room: Opened = rooms.get(id) ?? {
    ...openInPage({ session: soloName(id), registry, open }),
    users: 0,
  }
  room.users += 1
  rooms.set(id, room)
  tell()
  return () => {
    room.users -= 1
    if (room.users > 0) return
    rooms.delete(id)
    room.close()
  }
}

export const openedSolo = (id: string): Sync | undefined => rooms.get(id)?.sync
