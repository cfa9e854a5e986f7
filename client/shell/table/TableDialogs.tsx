// The sheet of whichever tool is open.
import { AccessDialog } from './AccessDialog.tsx'
import { DisplayDialog } from '../display/DisplayDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { MeDialog } from './MeDialog.tsx'
import { ParkDialog } from './ParkDialog.tsx'
import { PrivacyDialog } from './PrivacyDialog.tsx'
import type { Tool } from './tools.ts'

export const TableDialogs = (props: { session: string; tool: Tool | undefined; onClose: () => void }) => {
  const { session, tool, onClose } = props
  switch (tool) {
    case 'park':
      return <ParkDialog onClose={onClose} />
    case 'me':
      return <MeDialog session={session} onClose={onClose} />
    case 'display':
      return <DisplayDialog sound onClose={onClose} />
    case 'privacy':
      return <PrivacyDialog onClose={onClose} />
    case 'access':
      return <AccessDialog onClose={onClose} />
    case 'leave':
      return <LeaveDialog session={session} onClose={onClose} />
    case undefined:
      return null
  }
}
