// Lobby (or the homework that is open there), the step of now, or the end; with the tools, the signals and what came too late around it.
import { useCallback, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useNow } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { HomeworkPage } from '../homework/HomeworkPage.tsx'
import { homeworkIn, tablePath } from '../homework/links.ts'
import { homeworkTexts } from '../homework/texts.ts'
import { useHomework } from '../homework/useHomework.ts'
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

/** The address says which homework is open, so that a link leads there and the way back of the browser works. */
const BeforeStart = ({ session }: { session: string }) => {
  const homework = useHomework()
  const wanted = homeworkIn(useSearch())
  const [, goTo] = useLocation()
  const [done, setDone] = useState<string>()
  const onBack = useCallback(() => goTo(tablePath(session, null)), [goTo, session])
  const onDone = useCallback(() => {
    setDone(wanted ?? undefined)
    onBack()
    announce(homeworkTexts.table.done)
  }, [wanted, onBack])
  const open = homework.find(({ step, over }) => step.id === wanted && !over)
  if (open) return <HomeworkPage homework={open} onBack={onBack} onDone={onDone} />
  return (
    <>
      <Lobby session={session} homework={homework} done={done} />
      <Landing at="lobby" />
    </>
  )
}

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
  return <BeforeStart session={session} />
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
