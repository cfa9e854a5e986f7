// After the end: the report in every form, how long it is kept, making it final, and until then the way back.
import { useState } from 'react'
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION, type FrozenData } from '#shared/kernel/facts.ts'
import { useRecord } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { keptLine } from '../practice/kept.ts'
import { practiceTexts } from '../practice/texts.ts'
import { dayAfter } from './days.ts'
import { Downloads } from './Downloads.tsx'
import { EraseNow } from './EraseNow.tsx'
import { Final } from './Final.tsx'
import { RedactDialog } from './redact/RedactDialog.tsx'
import { redactTexts } from './redact/texts.ts'
import { Refused } from './Refused.tsx'
import { ReportDialog } from './ReportDialog.tsx'
import { consoleTexts } from './texts.ts'
import { useDo } from './useDo.ts'
import type { Room } from './useRoom.ts'
import css from './Ended.module.css'

const texts = consoleTexts.end

export const Ended = ({ room, session }: { room: Room; session: string }) => {
  const meta = useRecord<MetaData>('meta')?.data ?? { keepDays: 28, practice: false }
  const { practice } = meta
  const final = useRecord<FrozenData>('frozen') !== undefined
  const [reading, read] = useState(false)
  const [checking, check] = useState(false)
  const [run, code] = useDo()
  return (
    <div className={css.ended}>
      <p className={css.until}>
        {keptLine(meta, (days) => texts.until(dayAfter(room.now.endedAt ?? 0, days)))}
      </p>
      <Downloads session={session} tables={[]} ended={!practice} />
      <p>
        <Button kind="doe" large onClick={() => read(true)}>
          {texts.read}
        </Button>
      </p>
      {final ? null : (
        <p>
          <Button icon="eye" onClick={() => check(true)}>
            {redactTexts.open}
          </Button>
        </p>
      )}
      {practice ? <p>{practiceTexts.over}</p> : <Final leading={room.leading} session={session} />}
      {final ? null : (
        <section className={css.again}>
          <p>{texts.reopenLead}</p>
          {room.leading ? (
            <Button onClick={() => void run(SESSION, 'reopen', {})}>{texts.reopen}</Button>
          ) : (
            <Button onClick={() => void run(SESSION, 'lead', {})}>{consoleTexts.lead.takeOver}</Button>
          )}
          <Refused code={code} />
        </section>
      )}
      {room.leading || final ? <EraseNow session={session} /> : null}
      {checking ? <RedactDialog session={session} open onOpenChange={check} /> : null}
      {reading ? <ReportDialog room={room} session={session} open onOpenChange={read} /> : null}
    </div>
  )
}
