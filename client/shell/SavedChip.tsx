// Whether what this person did is on disk: saved, waiting for the connection, or waiting for the server.
import { useStatus } from '#client/sync/react.ts'
import { StatusChip } from '#client/ui/StatusChip.tsx'
import { useSolo } from './solo.ts'

/** "Bewaard" only when nothing waits; the chip is about all that this device did, not about one field. */
export const SavedChip = () => {
  const { pending } = useStatus()
  const text = useSolo()?.saved
  const saved = { kind: 'saved' as const, ...(text !== undefined && { text }) }
  return <StatusChip status={pending === 0 ? saved : { kind: 'waiting', count: pending }} />
}
