// Undoing and redoing one's own acts on a board, without touching what somebody else did since. Pure.
import type { Piece } from '#shared/activities/moodboard/records.ts'

/** One piece before and after an act; null when it did not lie there. */
export type Change = { readonly id: string; readonly before: Piece | null; readonly after: Piece | null }

/** What was done, in words that follow "Maak ongedaan:". */
export type Deed = { readonly said: string; readonly changes: readonly Change[] }

export type History = { readonly done: readonly Deed[]; readonly undone: readonly Deed[] }

export const noHistory: History = { done: [], undone: [] }

const MOST = 100

/** Another act makes that what was undone cannot be redone. */
export const remember = ({ done }: History, deed: Deed): History => ({
  done: [...done, deed].slice(-MOST),
  undone: [],
})

/** Whether both look and lie the same; the mark of who wrote it last does not count. */
export const looksSame = (a: Piece | null, b: Piece | null): boolean => {
  if (a === null || b === null) return a === b
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Piece>
  keys.delete('mark')
  return [...keys].every((key) => a[key] === b[key])
}

export type Reader = (id: string) => Piece | null

const isStill = (look: Reader, id: string, piece: Piece | null): boolean => looksSame(look(id), piece)

export const mayUndo = (deed: Deed, look: Reader): boolean =>
  deed.changes.every(({ id, after }) => isStill(look, id, after))
export const mayRedo = (deed: Deed, look: Reader): boolean =>
  deed.changes.every(({ id, before }) => isStill(look, id, before))

/**
 * The last deed that can be undone, or that can be redone. What somebody else changed since stays as that person left
 * it, and is passed over.
 */
export const lastPossible = (
  { done, undone }: History,
  way: 'undo' | 'redo',
  look: Reader,
): Deed | undefined =>
  way === 'undo'
    ? done.findLast((deed) => mayUndo(deed, look))
    : undone.findLast((deed) => mayRedo(deed, look))

/** The history after this deed was undone or redone. */
export const stepped = ({ done, undone }: History, way: 'undo' | 'redo', deed: Deed): History => {
  const without = (list: readonly Deed[]): readonly Deed[] => list.filter((one) => one !== deed)
  return way === 'undo'
    ? { done: without(done), undone: [...undone, deed] }
    : { done: [...done, deed], undone: without(undone) }
}
