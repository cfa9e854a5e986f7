// Undoing and redoing one's own acts on a board, without touching what somebody else did since. Pure.
import type { Link, Piece } from '#shared/board/pieces.ts'

/** What lies on a board: a piece, or a line between two. */
export type Thing = Piece | Link

/** One thing before and after an act; null when it was not there. */
export type Change = { readonly id: string; readonly before: Thing | null; readonly after: Thing | null }

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

/** A deed that was refused was never done. */
export const forget = ({ done, undone }: History, deed: Deed): History => ({
  done: done.filter((one) => one !== deed),
  undone,
})

/** What a hand does not give: who wrote it last, and where the server put it. */
const NOT_BY_HAND = ['mark', 'board', 'round']

/** Whether both look and lie the same, apart from what is not given by hand. */
export const looksSame = (a: Thing | null, b: Thing | null): boolean => {
  if (a === null || b === null) return a === b
  const one = new Map(Object.entries(a))
  const other = new Map(Object.entries(b))
  return [...one.keys(), ...other.keys()].every(
    (key) => NOT_BY_HAND.includes(key) || one.get(key) === other.get(key),
  )
}

export type Reader = (id: string) => Thing | null

const isStill = (look: Reader, id: string, thing: Thing | null): boolean => looksSame(look(id), thing)

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
