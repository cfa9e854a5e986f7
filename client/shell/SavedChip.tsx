// Whether what this person did is on disk: saved, waiting for the connection, or waiting for the server.
import { useStatus } from '#client/sync/react.ts'
import { StatusChip } from '#client/ui/StatusChip.tsx'

/** "Bewaard" only when nothing waits; the chip is about all that this device did, not about one field. */
export const SavedChip = () => {
  const { pending } = useStatus()
  return <StatusChip status={pending === 0 ? { kind: 'saved' } : { kind: 'waiting', count: pending }} />
}
