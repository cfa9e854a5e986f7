// A round for who sits nowhere: who observes, or who is just being given a place.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe } from '#client/sync/react.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { useTables } from '../useCafe.ts'
import { Notice } from './Notice.tsx'
import css from './Play.module.css'
import { TableList } from './TableList.tsx'
import { texts } from './texts.ts'

const words = texts.round

export const NoSeat = (props: { step: string; title: string }) => {
  const { step, title } = props
  const observes = useMe()?.person?.observer ?? false
  const tables = useTables(step).filter(({ data }) => !data.closed)
  return (
    <PlayPage title={title} {...(observes && { lead: words.watching })}>
      <div className={css.page}>
        <Notice step={step} />
        {observes ? (
          <TableList tables={tables} label={texts.tables.list} render={() => null} />
        ) : (
          <EmptyState title={words.waiting}>{words.waitingLead}</EmptyState>
        )}
      </div>
    </PlayPage>
  )
}
