// Opens a preparation and keeps it open; says in words when it is not there, or when this browser keeps nothing.
import { useCallback, useSyncExternalStore, type ReactNode } from 'react'
import { Link } from 'wouter'
import { SyncProvider, useStatus } from '#client/sync/react.ts'
import { buttonClass } from '#client/ui/Button.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { HelpLink } from '#client/shell/help/HelpLink.tsx'
import { HELP_ALONE, helpPlaces } from '#client/shell/help/places.ts'
import { Loading } from '#client/shell/Loading.tsx'
import { useTitle } from '#client/shell/useTitle.ts'
import { holdSolo, openedSolo } from './rooms.ts'
import { soloTexts } from './texts.ts'

const NoWayIn = ({ title, lead }: { title: string; lead: string }) => {
  useTitle(title)
  return (
    <PhonePage
      title={title}
      lead={lead}
      corner={<HelpLink anchor={helpPlaces.alone} page={HELP_ALONE} />}
      onTable={
        <Link href="/alleen" className={buttonClass({ kind: 'doe', wide: true })}>
          {soloTexts.all}
        </Link>
      }
    >
      {null}
    </PhonePage>
  )
}

const Gate = ({ children }: { children: ReactNode }) => {
  const { joined, refused, stuck } = useStatus()
  if (refused) return <NoWayIn title={soloTexts.gone} lead={soloTexts.goneLead} />
  if (!joined && stuck) return <NoWayIn title={soloTexts.notKept} lead={soloTexts.notKeptLead} />
  return joined ? children : <Loading />
}

/** Everything below it can use the hooks of a session. */
export const SoloRoom = ({ id, children }: { id: string; children: ReactNode }) => {
  const subscribe = useCallback((tell: () => void) => holdSolo(id, tell), [id])
  const sync = useSyncExternalStore(subscribe, () => openedSolo(id))
  if (!sync) return <Loading />
  return (
    <SyncProvider value={sync}>
      <Gate>{children}</Gate>
    </SyncProvider>
  )
}
