// Opens the session of this device, keeps it open, and says in words when there is no way in.
import { useCallback, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { NoEntry } from '#client/sync/backend.ts'
import { SyncProvider, useStatus } from '#client/sync/react.ts'
import { forgetSession } from '#client/sync/storage.ts'
import { Button, buttonClass } from '#client/ui/Button.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { helpPlaces } from './help/places.ts'
import { PageLinks } from './home/PageLinks.tsx'
import { keyOf, type Seat } from './keys.ts'
import { Loading } from './Loading.tsx'
import { holdRoom, openRoom } from './rooms.ts'
import { useTitleFocus } from './focusTitle.ts'
import { useTitle } from './useTitle.ts'
import { PracticeMark } from './practice/PracticeMark.tsx'
import { SittingProvider } from './sitting.ts'
import { shellTexts } from './texts.ts'

const reasons: Record<NoEntry, readonly [title: string, lead: string]> = {
  unknown: [shellTexts.gone.unknown, shellTexts.gone.unknownLead],
  'bad-input': [shellTexts.gone.unknown, shellTexts.gone.unknownLead],
  erased: [shellTexts.gone.erased, shellTexts.gone.erasedLead],
  'person-erased': [shellTexts.gone.person, shellTexts.gone.personLead],
  full: [shellTexts.gone.full, shellTexts.gone.fullLead],
  'server-full': [shellTexts.gone.serverFull, shellTexts.gone.serverFullLead],
  'old-browser': [shellTexts.gone.old, shellTexts.gone.oldLead],
}

/** Loads the page again after a while, each device after another one, so that they do not all come at once. */
const tryLater = (): (() => void) => {
  const timer = setTimeout(() => location.reload(), 10_000 + Math.random() * 20_000)
  return () => clearTimeout(timer)
}

const NoWayIn = ({ reason }: { reason: NoEntry }) => {
  const [title, lead] = reasons[reason]
  useTitle(title)
  useTitleFocus()
  useEffect(() => (reason === 'server-full' ? tryLater() : undefined), [reason])
  return (
    <PhonePage
      title={title}
      lead={lead}
      onTable={
        reason === 'full' || reason === 'server-full' ? (
          <Button kind="doe" wide onClick={() => location.reload()}>
            {shellTexts.gone.retry}
          </Button>
        ) : (
          <Link href="/" className={buttonClass({ kind: 'doe', wide: true })}>
            {shellTexts.gone.join}
          </Link>
        )
      }
    >
      <PageLinks help={helpPlaces.trouble} />
    </PhonePage>
  )
}

const Gate = (props: { session: string; seat: Seat; children: ReactNode }) => {
  const { session, seat, children } = props
  const { joined, refused } = useStatus()
  useEffect(() => {
    if (refused === 'erased' || refused === 'person-erased') forgetSession(session)
  }, [refused, session])
  if (refused) return <NoWayIn reason={refused} />
  if (!joined) return <Loading />
  return (
    <>
      <PracticeMark seat={seat} />
      {children}
    </>
  )
}

/** Everything below it can use the hooks of the session. Shows its children from the first welcome on. */
export const SessionRoom = (props: { session: string; seat: Seat; children: ReactNode }) => {
  const { session, seat } = props
  const token = keyOf(seat, session)
  const subscribe = useCallback(
    (tell: () => void) => (token === undefined ? () => undefined : holdRoom(session, seat, token, tell)),
    [session, seat, token],
  )
  const sync = useSyncExternalStore(subscribe, () => openRoom(session, seat))
  const sitting = useMemo(() => (token === undefined ? undefined : { session, token }), [session, token])
  if (!sitting) return <NoWayIn reason="unknown" />
  if (!sync) return <Loading />
  return (
    <SyncProvider value={sync}>
      <SittingProvider value={sitting}>
        <Gate session={session} seat={seat}>
          {props.children}
        </Gate>
      </SittingProvider>
    </SyncProvider>
  )
}
