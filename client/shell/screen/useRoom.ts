// Who is at the table and who is ready, as counts only.
import { counted } from '#shared/activities/session/count.ts'
import { useNow, usePeople, useProgress } from '#client/sync/react.ts'
import type { PawnState } from '#client/ui/Pawn.tsx'

export type Room = {
  readonly here: number
  readonly ready: number
  /** One pawn per person in order of arrival; on the projector nobody is told apart as away. */
  readonly pawns: readonly PawnState[]
}

export const useRoom = (): Room => {
  const people = counted(usePeople()).filter(({ left }) => !left)
  const current = useNow()?.current ?? ''
  const stage = useProgress(current)?.stage
  const isReady = people.map(({ ready }) => ready === `${current}/${stage}`)
  return {
    here: people.length,
    ready: isReady.filter(Boolean).length,
    pawns: isReady.map((ready) => (ready ? 'ready' : 'busy')),
  }
}
