// What one makes with, in the form that the room works in.
import { sharedBoardId } from '#shared/activities/moodboard/records.ts'
import { MyBoard } from '../board/MyBoard.tsx'
import { TileMaker } from '../tile/TileMaker.tsx'
import { useOwnWork, useRules } from '../useMoodboard.ts'
import { useSees } from './useSees.ts'

/** `quiet` while others do not see it yet. */
export const Making = ({ step, quiet }: { step: string; quiet: boolean }) => {
  const { form, shared } = useRules(step)
  const sees = useSees(step, quiet)
  const own = useOwnWork(step)
  if (form === 'tile') return <TileMaker step={step} sees={sees} />
  return <MyBoard step={step} board={shared ? sharedBoardId(step) : own?.id} shared={shared} />
}
