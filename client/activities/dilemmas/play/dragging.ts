// How dragging sounds and where it may go: Dutch announcements for dnd-kit, and what a drop means.
import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'
import { announce } from '#client/ui/announce.ts'
import { playTexts } from '../texts.ts'

const { drag, moved } = playTexts.rank

/** The next free place, which can be dropped on too. */
export const END = 'end'

/** Where a fiche that is dropped over `over` comes to lie; undefined when it is over nothing. */
export const dropPlace = (
  order: readonly string[],
  over: UniqueIdentifier | undefined,
): number | undefined => {
  if (over === undefined) return undefined
  if (over === END) return order.length
  const index = order.indexOf(String(over))
  return index === -1 ? undefined : index
}

/** A fiche that is picked up is at first over itself: that is not worth a sentence. */
export const announcementsFor = (
  order: readonly string[],
  of: number,
  nameOf: (id: string) => string,
): Announcements => {
  const name = (id: UniqueIdentifier): string => nameOf(String(id))
  return {
    onDragStart: ({ active }) => drag.picked(name(active.id)),
    onDragOver: ({ active, over }) => {
      if (active.id === over?.id) return undefined
      const place = dropPlace(order, over?.id)
      return place === undefined ? drag.away(name(active.id)) : drag.over(name(active.id), place + 1)
    },
    onDragEnd: ({ active, over }) => {
      const place = dropPlace(order, over?.id)
      return place === undefined ? drag.cancelled(name(active.id)) : moved(name(active.id), place + 1, of)
    },
    onDragCancel: ({ active }) => drag.cancelled(name(active.id)),
  }
}

/** Lets the voice of the page say them: what is passed over on the way waits no longer than the next place. */
export const throughVoice = (said: Announcements): Announcements => {
  const tell = (text: string | undefined): undefined => {
    if (text !== undefined) announce(text, 'own', 'drag')
    return undefined
  }
  return {
    onDragStart: (event) => tell(said.onDragStart(event)),
    onDragOver: (event) => tell(said.onDragOver(event)),
    onDragEnd: (event) => tell(said.onDragEnd(event)),
    onDragCancel: (event) => tell(said.onDragCancel(event)),
  }
}
