// One table in the overview of a round: who sits there, its clock, how much lies on its cloth, and its handover.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { clockOf } from '#client/ui/clock.ts'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { useExtraMinutes, useTableClock } from '../clock.ts'
import { TableTop } from '../TableSign.tsx'
import type { TableHere } from '../useCafe.ts'
import css from './Console.module.css'
import own from './Tables.module.css'
import { GuestList } from './GuestList.tsx'
import { liveTexts as texts } from './texts-live.ts'
import { consoleTexts } from './texts.ts'
import type { Guest } from './useHall.ts'
import type { HandedOver } from './useTableCounts.ts'

const MINUTES = 2

/** The time of this table, apart so that only this draws again every second. */
const TableTime = ({ step, table, round }: { step: string; table: string; round: number }) => {
  const clock = useTableClock(step, table, round)
  if (!clock) return null
  return (
    <span className={own.time} data-over={clock.seconds < 0}>
      <VisuallyHidden>{texts.clock} </VisuallyHidden>
      <span role="timer" aria-live="off">
        {clockOf(clock.seconds)}
      </span>
    </span>
  )
}

const HandoverLine = (props: { step: string; table: TableHere; round: number; handed: HandedOver }) => {
  const { step, table, round, handed } = props
  const [run, code] = useDo()
  const words = texts.handover
  const skip = (on: boolean): void => void run(step, 'handover.skip', { table: table.id, round, on })
  return (
    <div className={own.line}>
      <span className={handed === 'not' ? css.warn : handed === 'done' ? css.ok : css.soft}>
        {handed === 'done' ? words.done : handed === 'skipped' ? words.skipped : words.not}
      </span>
      {handed === 'done' ? null : (
        <button type="button" className={own.link} onClick={() => skip(handed === 'not')}>
          {handed === 'not' ? words.skip : words.back}
          <VisuallyHidden>: {consoleTexts.table(table.data.number)}</VisuallyHidden>
        </button>
      )}
      <Refused code={code} />
    </div>
  )
}

/** `handed` is absent in the last round. */
export const TableCard = (props: {
  step: string
  round: number
  table: TableHere
  guests: readonly Guest[]
  host: string | undefined
  fresh: ReadonlySet<string>
  items: number
  handed: HandedOver | undefined
  folds: boolean
}) => {
  const { step, round, table, guests, host, fresh, items, handed, folds } = props
  const { number, topic, seats, closed } = table.data
  const extra = useExtraMinutes(step)(table.id, round)
  const [run, code] = useDo()
  const name = consoleTexts.table(number)
  const act = (cmd: string, input: object): void => void run(step, cmd, { table: table.id, ...input })
  return (
    <li className={own.card} data-closed={closed}>
      <div className={own.head}>
        <TableTop table={table.data} className={own.top} />
        <div className={own.name}>
          <span className={own.which}>
            <h2 className={own.name}>{name}</h2>
            {closed ? (
              <span className={css.soft}>{consoleTexts.make.closed}</span>
            ) : (
              <TableTime step={step} table={table.id} round={round} />
            )}
          </span>
          <span className={own.topic}>{topic}</span>
        </div>
      </div>
      <p className={own.facts}>
        <span>
          {closed ? null : (
            <>
              <b>{texts.seated(guests.length, seats)}</b> {texts.chairs}
            </>
          )}
        </span>
        <span className={css.soft}>{texts.items(items)}</span>
      </p>
      {closed ? null : <GuestList guests={guests} host={host} fresh={fresh} folds={folds} />}
      {handed === undefined || closed || guests.length === 0 ? null : (
        <HandoverLine step={step} table={table} round={round} handed={handed} />
      )}
      {extra === 0 ? null : <p className={css.soft}>{texts.extra(extra)}</p>}
      <span className={own.buttons}>
        <Button onClick={() => void run(step, 'visit', { table: table.id })}>
          {texts.visit}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
        {closed ? null : (
          <Button onClick={() => act('extra.add', { minutes: MINUTES })}>
            {texts.plus}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        )}
        <Menu
          label={consoleTexts.make.more(number)}
          trigger={<IconButton icon="more" label={consoleTexts.make.more(number)} />}
          items={
            closed
              ? [{ id: 'open', label: texts.open, onSelect: () => act('table.open', {}) }]
              : [
                  { id: 'less', label: texts.minus, onSelect: () => act('extra.add', { minutes: -MINUTES }) },
                  { id: 'close', label: texts.close, icon: 'lock', onSelect: () => act('table.close', {}) },
                ]
          }
        />
      </span>
      <Refused code={code} />
    </li>
  )
}
