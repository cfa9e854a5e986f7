// The desk itself: programme, the stage of now, the bar with the one next button, and who is here.
import type { MetaData } from '#shared/activities/session/records.ts'
import { useRecord } from '#client/sync/react.ts'
import { ConsolePage } from '#client/ui/ConsolePage.tsx'
import { useTitleFocus } from '../focusTitle.ts'
import { Notices } from '../Notices.tsx'
import { shellTexts } from '../texts.ts'
import { useTitle } from '../useTitle.ts'
import { Centre } from './Centre.tsx'
import { Corner } from './Corner.tsx'
import { Ended } from './Ended.tsx'
import { MoveBar } from './MoveBar.tsx'
import { People } from './People.tsx'
import { dayOf } from './days.ts'
import { Rail } from './Rail.tsx'
import { SpotlightOn } from './SpotlightOn.tsx'
import { stageText } from './stages.ts'
import { consoleTexts } from './texts.ts'
import { useFollow } from './useFollow.ts'
import { useRoom, type Room } from './useRoom.ts'

const headOf = ({ now, step, stage }: Room): { title: string; lead: string } => {
  if (now.endedAt !== null) return { title: consoleTexts.end.ended, lead: consoleTexts.end.endedLead }
  if (!step) return { title: consoleTexts.lobby.title, lead: consoleTexts.lobby.lead }
  const text = stageText(step.activity, stage ?? '')
  return { title: text?.title(step.title) ?? step.title, lead: text?.lead ?? step.goal }
}

const placeOf = (meta: MetaData | undefined): string =>
  [meta?.municipality ?? '', dayOf(meta?.date ?? '')].filter(Boolean).join(', ')

export const ConsoleDesk = ({ session }: { session: string }) => {
  const room = useRoom()
  return room ? <Desk room={room} session={session} /> : null
}

const Desk = ({ room, session }: { room: Room; session: string }) => {
  const meta = useRecord<MetaData>('meta')?.data
  const head = headOf(room)
  useTitle(head.title)
  useTitleFocus()
  useFollow(head, `${room.step?.id ?? ''}/${room.stage ?? ''}`)
  const ended = room.now.endedAt !== null
  return (
    <ConsolePage
      brand={shellTexts.product}
      place={placeOf(meta)}
      corner={<Corner room={room} />}
      rail={<Rail room={room} session={session} />}
      title={head.title}
      lead={head.lead}
      asideLabel={consoleTexts.who.heading}
      aside={<People room={room} session={session} />}
      {...(!ended && { bar: <MoveBar room={room} session={session} /> })}
    >
      <Notices />
      {ended ? null : <SpotlightOn room={room} />}
      {ended ? <Ended room={room} session={session} /> : <Centre room={room} />}
    </ConsolePage>
  )
}
