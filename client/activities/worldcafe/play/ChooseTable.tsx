// Choosing a table in a free round, or for the next one: how many seats are left, and a full table says so.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { useFilled, useMyHosting, useMyRoute, useTables, type TableHere } from '../useCafe.ts'
import css from './ChooseTable.module.css'
import { TableList } from './TableList.tsx'
import { texts } from './texts.ts'
import { useSend } from './useSend.ts'

const words = texts.choose

/** `round` from 1; `now`: it is the round of now, so that choosing is going there. */
export const ChooseTable = (props: { step: string; round: number; now: boolean; flat?: boolean }) => {
  const { step, round, now, flat = false } = props
  const tables = useTables(step).filter(({ data }) => !data.closed)
  const filled = useFilled(step)
  const hosting = useMyHosting(step)
  const route = useMyRoute(step)
  const sitsAt = useMe()?.person?.table
  const [send, code] = useSend(step)
  const mine = now ? sitsAt : route?.stops[round - 1]?.table
  const hosts = hosting?.state === 'yes' ? tables.find(({ id }) => id === hosting.table) : undefined
  if (hosts) return <p>{words.hostStays(hosts.data.number)}</p>
  const choose = ({ id, data }: TableHere): void =>
    void send('seat.choose', { round, table: id }, now ? undefined : words.took(data.number))
  return (
    <div className={css.choose}>
      <Refused code={code} onTable={!flat} />
      <TableList
        tables={tables}
        flat={flat}
        label={now ? words.titleNow : words.titleNext(round)}
        render={(table) => {
          const left = Math.max(0, table.data.seats - filled(table.id, round))
          const chosen = table.id === mine
          return (
            <span className={css.foot}>
              <span>{words.left(left)}</span>
              <Button
                aria-pressed={chosen}
                notPossible={left === 0 && !chosen ? words.full : undefined}
                onClick={chosen ? undefined : () => choose(table)}
              >
                {chosen ? (now ? words.here : words.taken) : now ? words.sit : words.take}
                <VisuallyHidden> {words.sitAt(table.data.number)}</VisuallyHidden>
              </Button>
            </span>
          )
        }}
      />
    </div>
  )
}
