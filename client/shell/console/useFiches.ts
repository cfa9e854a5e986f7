// The fiches that can stand large on every screen, and the one that does.
import { fichesOf } from '#shared/activities/dilemmas/count.ts'
import type { Config } from '#shared/activities/dilemmas/records.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { useKind } from '#client/sync/react.ts'
import type { Room } from './useRoom.ts'

/** The fiches of the dilemma step that is or was played last, else of the first one. */
export const useFiches = ({ programme, now }: Room): readonly Fiche[] => {
  const here = programme.findIndex(({ id }) => id === now.current)
  const games = programme.filter(({ activity }) => activity === 'dilemmas')
  const game = games.findLast((step) => programme.indexOf(step) <= here) ?? games[0]
  const extras = useKind<Fiche>(game?.id ?? '', 'extra')
  return game ? fichesOf(game.config as unknown as Config, extras) : []
}

/** Undefined also when something else is large, as a question of the talk on the projector. */
export const useLarge = (room: Room): Fiche | undefined =>
  useFiches(room).find(({ id }) => id === room.now.spotlight)
