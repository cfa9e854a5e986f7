// What to show of what others are doing on the shared board, and what of it is over. Pure.
import type { LiveDrag } from '#shared/board/pieces.ts'
import type { Watched } from '#client/sync/previews.ts'

/** By piece: the mark that it carries now, and the drag that ended in it. */
export type Ended = ReadonlyMap<string, { readonly mark: string; readonly drag: LiveDrag | undefined }>

export const nothingEnded: Ended = new Map()

/**
 * A drag is over when its piece was laid down, which gives it another mark: what was shown until then does not count
 * any more. The same map as long as nothing changed.
 */
export const endedOf = (
  before: Ended,
  watched: readonly Watched<LiveDrag>[],
  markOf: (id: string) => string | undefined,
): Ended => {
  const next = new Map(before)
  let changed = false
  for (const { data } of watched) {
    const mark = markOf(data.id)
    const known = before.get(data.id)
    if (mark === undefined || known?.mark === mark) continue
    next.set(data.id, { mark, drag: known && data })
    changed = true
  }
  return changed ? next : before
}

/** Where each piece is now that is being dragged. */
export const dragsOf = (ended: Ended, watched: readonly Watched<LiveDrag>[]): ReadonlyMap<string, LiveDrag> =>
  new Map(
    watched
      .filter(({ data }) => ended.has(data.id) && ended.get(data.id)?.drag !== data)
      .map(({ data }) => [data.id, data]),
  )

/** The watched strokes that were laid by now, also those that were taken away again. The same set when none is new. */
export const laidOf = (
  before: ReadonlySet<string>,
  watched: readonly Watched<{ readonly id: string }>[],
  isLaid: (id: string) => boolean,
): ReadonlySet<string> => {
  const fresh = watched.map(({ data }) => data.id).filter((id) => !before.has(id) && isLaid(id))
  return fresh.length === 0 ? before : new Set([...before, ...fresh])
}
