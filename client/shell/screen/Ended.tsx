// After the end: thanks, and how long it is kept.
import type { MetaData } from '#shared/activities/session/records.ts'
import type { FrozenData } from '#shared/kernel/facts.ts'
import { useNow, useRecord } from '#client/sync/react.ts'
import { keptLine } from '#client/shell/practice/kept.ts'
import { eraseDay } from '#client/shell/table/eraseDay.ts'
import { RoomPage } from './RoomPage.tsx'
import { screenTexts } from './texts.ts'
import css from './Ended.module.css'

const { ended } = screenTexts

export const Ended = () => {
  const endedAt = useNow()?.endedAt ?? null
  const meta = useRecord<MetaData>('meta')?.data
  const final = useRecord<FrozenData>('frozen') !== undefined
  return (
    <RoomPage title={ended.title} sub={meta?.title} timer={false}>
      <div className={css.words}>
        <p className={css.large}>{ended.lead}</p>
        <p>{final ? ended.final : ended.report}</p>
        {endedAt === null || !meta ? null : (
          <p>{keptLine(meta, (days) => ended.until(eraseDay(endedAt, days)))}</p>
        )}
      </div>
    </RoomPage>
  )
}
