// All tables at a glance: what is handed over, time and a message for all, and a card per table.
import { SESSION } from '#shared/kernel/facts.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useTimerOn } from '#client/shell/useTimer.ts'
import { useMe, useNow } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { useConfig } from '../useCafe.ts'
import css from './Console.module.css'
import { NoticeForm } from './NoticeForm.tsx'
import { peopleAt } from './seating.ts'
import { TableCard } from './TableCard.tsx'
import own from './Tables.module.css'
import { liveTexts as texts } from './texts-live.ts'
import { useHall } from './useHall.ts'
import { useHandedOver, useItemCounts } from './useTableCounts.ts'

const MINUTES = 2
/** From how many people at the tables the lists of names are folded. */
const FOLD_FROM = 40

/** `round` counts from 1. */
export const AllTables = ({ step, round }: { step: string; round: number }) => {
  const hall = useHall(step)
  const last = useConfig(step).rounds.length === round
  const counts = useItemCounts(step)
  const handed = useHandedOver(step, round)
  const timed = useTimerOn()
  const leading = useNow()?.leader === useMe()?.id
  const [run, code] = useDo()
  const seating = new Map(hall.guests.flatMap(({ id, table }) => (table === undefined ? [] : [[id, table]])))
  // At the start of a round without a division everybody was given a place: then nobody stands out.
  const placed = hall.guests.filter(({ id }) => hall.stops.get(id)?.[round - 1]?.how === 'placed')
  const fresh = new Set(placed.length * 3 <= hall.guests.length ? placed.map(({ id }) => id) : [])
  const busy = hall.all.filter(({ id, data }) => !data.closed || counts(id) > 0)
  return (
    <div className={css.part}>
      <div className={css.row}>
        <p className={own.summary}>
          <b>{texts.summary(seating.size, hall.open.length)}</b>
          {fresh.size === 0 ? null : (
            <span className={css.soft}>
              {' '}
              {texts.moved(
                placed
                  .slice(0, 6)
                  .map(({ name }) => name)
                  .join(', '),
              )}
            </span>
          )}
        </p>
        {timed && leading ? (
          <Button icon="clock" onClick={() => void run(SESSION, 'timer', { do: 'add', minutes: MINUTES })}>
            {texts.plusAll}
          </Button>
        ) : null}
        <NoticeForm step={step} />
        <Refused code={code} />
      </div>
      <ul className={own.cards}>
        {busy.map((table) => (
          <TableCard
            key={table.id}
            step={step}
            round={round}
            table={table}
            guests={peopleAt(hall.guests, seating, table.id)}
            host={hall.hosts.get(table.id)}
            fresh={fresh}
            items={counts(table.id)}
            handed={last ? undefined : handed(table.id)}
            folds={hall.guests.length >= FOLD_FROM}
          />
        ))}
      </ul>
    </div>
  )
}
