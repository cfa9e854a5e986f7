// The floor of the hall with all open tables; on pages that turn by themselves when they do not fit.
import { useMemo, type ReactNode } from 'react'
import { useNotice, useTables, type TableHere } from '../useCafe.ts'
import { layTables, type Room } from './layout.ts'
import { TableOnFloor } from './TableOnFloor.tsx'
import { screenTexts as texts } from './texts.ts'
import { useTurns } from './useTurns.ts'
import css from './Floor.module.css'

const PAGE_MS = 12_000
/** What a message to all tables takes of the height, and the floor of its own edges. */
const NOTICE = 112
const EDGES = { wide: 56, high: 52 }
const FOOT = 50

/** `room` = the whole place of the floor. `tell` says something of a table after its name. */
export const Floor = (props: {
  step: string
  room: Room
  taken: (table: string) => number
  tell?: (table: TableHere) => ReactNode
}) => {
  const { step, room, taken, tell } = props
  const all = useTables(step)
  const open = useMemo(() => all.filter(({ data }) => !data.closed), [all])
  const notice = useNotice(step) === '' ? 0 : NOTICE
  const { look, pages } = useMemo(() => {
    const inside = (foot: number): Room => ({
      wide: room.wide - EDGES.wide,
      high: room.high - EDGES.high - notice - foot,
    })
    const lay = (foot: number) => layTables(open, ({ data }) => data.topic, inside(foot))
    const whole = lay(0)
    return whole.pages.length === 1 ? whole : lay(FOOT)
  }, [open, room, notice])
  const page = useTurns(pages.length, PAGE_MS)
  return (
    <section className={css.floor}>
      <ul
        className={css.tables}
        data-form={look.form}
        style={{
          gridTemplateColumns: `repeat(${look.columns}, minmax(0, 1fr))`,
          fontSize: `calc(${look.top} * var(--su))`,
          rowGap: `calc(${look.gap} * var(--su))`,
        }}
      >
        {(pages[page] ?? []).map((table) => (
          <li key={table.id} className={css.table}>
            <TableOnFloor table={table} taken={taken(table.id)} look={look}>
              {tell?.(table)}
            </TableOnFloor>
          </li>
        ))}
      </ul>
      {pages.length > 1 ? <p className={css.page}>{texts.page(page + 1, pages.length)}</p> : null}
    </section>
  )
}
