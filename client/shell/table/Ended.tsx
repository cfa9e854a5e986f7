// After the end: what is kept, until when, and the way to wipe this device.
import { useContext } from 'react'
import type { FrozenData } from '#shared/kernel/facts.ts'
import { dutchMoment } from '#shared/report/text.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import { useNow, useRecord } from '#client/sync/react.ts'
import { forgetSession } from '#client/sync/storage.ts'
import { Button } from '#client/ui/Button.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { PageLinks } from '../home/PageLinks.tsx'
import { keptLine } from '../practice/kept.ts'
import { useTitle } from '../useTitle.ts'
import { eraseDay } from './eraseDay.ts'
import { tableTexts } from './texts.ts'
import { ToolsContext } from './tools.ts'
import css from './Lobby.module.css'

const { ended } = tableTexts

export const Ended = ({ session }: { session: string }) => {
  useTitle(ended.title)
  const open = useContext(ToolsContext)
  const now = useNow()
  const meta = useRecord<MetaData>('meta')?.data
  const frozen = useRecord<FrozenData>('frozen')?.data
  const { endedAt } = now ?? {}
  const until = endedAt && meta && keptLine(meta, (days) => ended.until(eraseDay(endedAt, days)))
  return (
    <PhonePage {...(meta && { step: meta.title })} title={ended.title} lead={ended.lead}>
      <Sheet>
        <div className={css.mine}>
          <h2 className={css.title}>{ended.kept}</h2>
          {frozen ? <p>{ended.final(dutchMoment(new Date(frozen.at).toISOString()))}</p> : null}
          {ended.keptLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{now?.names ? ended.named : ended.unnamed}</p>
          {until ? <p>{until}</p> : null}
          {frozen ? null : <p>{ended.ownWhy}</p>}
          <Button onClick={() => open?.('own')}>{ended.own}</Button>
          <p>{ended.wipeWhy}</p>
          <Button
            onClick={() => {
              forgetSession(session)
              location.assign('/')
            }}
          >
            {ended.wipe}
          </Button>
        </div>
      </Sheet>
      <PageLinks />
    </PhonePage>
  )
}
