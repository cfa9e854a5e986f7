// The sheet of whichever tool is open.
import { lazy, Suspense } from 'react'
import { AccessDialog } from './AccessDialog.tsx'
import { DisplayDialog } from '../display/DisplayDialog.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { MeDialog } from './MeDialog.tsx'
import { ParkDialog } from './ParkDialog.tsx'
import { PrivacyDialog } from './PrivacyDialog.tsx'
import type { Tool } from './tools.ts'

const OwnDialog = lazy(() => import('../own/OwnDialog.tsx'))

export const TableDialogs = (props: { session: string; tool: Tool | undefined; onClose: () => void }) => {
  const { session, tool, onClose } = props
  switch (tool) {
    case 'park':
      return <ParkDialog onClose={onClose} />
    case 'me':
      return <MeDialog session={session} onClose={onClose} />
    case 'own':
      return (
        <Suspense fallback={null}>
          <OwnDialog session={session} onClose={onClose} />
        </Suspense>
      )
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
