// One's own order of the fiches: what it is, and the way to lay it. Saved at each change.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useRefusal } from '#client/shell/table/useRefusal.ts'
import { useAct, useKind, useMe, useProgramme } from '#client/sync/react.ts'

type BallotData = { readonly order: readonly string[] }

/** The own ballot of a step; nobody else's ever reaches this device. */
export const useMyOrder = (
  step: string,
): { readonly id: string; readonly order: readonly string[] } | undefined => {
  const me = useMe()?.id
  const mine = useKind<BallotData>(step, 'ballot').find((rec) => rec.by === me && rec.masked !== true)
  return mine && { id: mine.id, order: mine.data.order }
}

/** The step of the first round, for a second one. */
export const useEarlierGame = (step: string): string | undefined => {
  const games = useProgramme().filter(({ activity }) => activity === 'dilemmas')
  return games[games.findIndex(({ id }) => id === step) - 1]?.id
}

export const useBallot = (step: string) => {
  const act = useAct()
  const mine = useMyOrder(step)
  const [fresh] = useState(() => nanoid(12))
  const { error, settle } = useRefusal('rank')
  const lay = async (order: readonly string[]): Promise<void> => {
    settle(await act(step, 'rank', { id: mine?.id ?? fresh, order }))
  }
  return { order: mine?.order ?? [], lay: (order: readonly string[]) => void lay(order), error }
}
