// What there is on the table of a moodboard step, as the views need it.
import { useMemo, useState } from 'react'
import {
  rulesId,
  sharedBoardId,
  stageId,
  usualRules,
  type Board,
  type Config,
  type Rules,
  type Tile,
  type Turn,
} from '#shared/activities/moodboard/records.ts'
import { useKind, useMe, useNames, useNow, useProgramme, useRecord } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import { hashText } from '#shared/kernel/random.ts'

/** The config was parsed when it was written. */
export const useQuestion = (step: string): string => {
  const found = useProgramme().find(({ id }) => id === step)
  return useMemo(() => (found?.config as unknown as Partial<Config> | undefined)?.question ?? '', [found])
}

export const useRules = (step: string): Rules => useRecord<Rules>(rulesId(step))?.data ?? usualRules

/** What somebody made. `by` is only there for what is one's own, and where the session is with names. */
export type Work = { readonly id: string; readonly by?: string | undefined } & (
  { readonly form: 'tile'; readonly tile: Tile } | { readonly form: 'board'; readonly board: Board }
)

/** Never in the order of making: that would tell who was first. The same order everywhere. */
const shuffled = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => hashText(a.id) - hashText(b.id) || (a.id < b.id ? -1 : 1))

const isShown = <T>(rec: Shown<T>): boolean => rec.masked !== true

/** How many have made something, also while what they make is not shown. */
export const useMadeCount = (step: string): number => {
  const tiles = useKind(step, 'tile').length
  return tiles + useKind(step, 'board').length
}

/** Everything that this device may see, the shared board too. */
export const useWorks = (step: string): readonly Work[] => {
  const tiles = useKind<Tile>(step, 'tile')
  const boards = useKind<Board>(step, 'board')
  const joint = useRecord<Board>(sharedBoardId(step))
  return useMemo(
    () => [
      ...shuffled<Work>([
        ...tiles.filter(isShown).map(({ id, by, data }) => ({ id, by, form: 'tile' as const, tile: data })),
        ...boards
          .filter(isShown)
          .map(({ id, by, data }) => ({ id, by, form: 'board' as const, board: data })),
      ]),
      ...(joint && isShown(joint) ? [{ id: joint.id, form: 'board' as const, board: joint.data }] : []),
    ],
    [tiles, boards, joint],
  )
}

/** Whether a record as it is shown here is of this person. */
export const isOf = ({ by, masked }: Shown, person: string | null | undefined): boolean =>
  masked !== true && by !== undefined && by === person

/**
 * The one record of this kind of this person. What everybody is told of a change comes a moment before what its
 * author is told: in between a record is there without an author, and then this still is what it was.
 */
export const useOwn = <T>(
  step: string,
  kind: string,
  person: string | null | undefined,
): Shown<T> | undefined => {
  const all = useKind<T>(step, kind)
  const found = all.find((rec) => isOf(rec, person))
  const [last, setLast] = useState<Shown<T>>()
  if (found && found !== last) setLast(found)
  return found ?? (last && all.some(({ id }) => id === last.id) ? last : undefined)
}

/** What this person made; on the shared board nobody has something of their own. */
export const useOwnWork = (step: string): Work | undefined => {
  const me = useMe()?.id
  const tile = useOwn<Tile>(step, 'tile', me)
  const board = useOwn<Board>(step, 'board', me)
  return useMemo((): Work | undefined => {
    if (tile) return { id: tile.id, by: tile.by, form: 'tile', tile: tile.data }
    return board && { id: board.id, by: board.by, form: 'board', board: board.data }
  }, [tile, board])
}

/** What stands large on the projector; undefined for the wall of all. */
export const useLarge = (step: string): Work | undefined => {
  const on = useRecord<{ on: string | null }>(stageId(step))?.data.on
  return useWorks(step).find(({ id }) => id === on)
}

/** Own turn in full; those of others with their state only. */
export const useTurns = (step: string): readonly Shown<Turn>[] => useKind<Turn>(step, 'turn')

/** Who is called to tell; only the person itself and a facilitator get to know. */
export const useCalledPerson = (step: string): string | undefined =>
  useKind<{ person: string }>(step, 'next')[0]?.data.person

/** The name of who made it, in a session with names. */
export const useNameOf = (): ((work: Work) => string | undefined) => {
  const names = useNames()
  const named = useNow()?.names ?? false
  return useMemo(
    () =>
      ({ by }) =>
        named && by !== undefined ? names[by] : undefined,
    [names, named],
  )
}
