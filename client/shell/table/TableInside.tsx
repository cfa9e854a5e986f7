// Lobby, the step of now, or the end; with the tools, the signals and what came too late around it.
import { useCallback, useState } from 'react'
import { useNow } from '#client/sync/react.ts'
import { TimerSignals } from '../TimerSignals.tsx'
import { useCalled } from '../useRoomSignals.ts'
import { Arrived } from './Arrived.tsx'
import { Ended } from './Ended.tsx'
import { Landing } from './Landing.tsx'
import { LateDrawer } from './LateDrawer.tsx'
import { Lobby } from './Lobby.tsx'
import { StepOnTable } from './StepOnTable.tsx'
import { TableDialogs } from './TableDialogs.tsx'
import { ToolsContext, type Tool } from './tools.ts'

const Now = ({ session }: { session: string }) => {
  const now = useNow()
  if (now?.endedAt)
    return (
      <>
        <Ended session={session} />
        <Landing at="ended" />
      </>
    )
  if (now?.current) return <StepOnTable step={now.current} />
  return (
    <>
      <Lobby />
      <Landing at="lobby" />
    </>
  )
}

export const TableInside = ({ session }: { session: string }) => {
  const [tool, setTool] = useState<Tool>()
  const close = useCallback(() => setTool(undefined), [])
  useCalled(close)
  return (
    <ToolsContext value={setTool}>
      <Now session={session} />
      <TableDialogs session={session} tool={tool} onClose={close} />
      <Arrived session={session} />
      <LateDrawer />
      <TimerSignals />
    </ToolsContext>
  )
}
