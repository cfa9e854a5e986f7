// The harvests one after the other, large, and beside them what recurs. The facilitator can hold one.
import { whats, type Harvest } from '#shared/activities/worldcafe/records.ts'
import { useKind } from '#client/sync/react.ts'
import { useStill } from '#client/ui/still.ts'
import { TableTop } from '../TableSign.tsx'
import { cafeTexts } from '../texts.ts'
import { useHarvests, useTable } from '../useCafe.ts'
import { useTargets } from '../useTargets.ts'
import { CafePage } from './CafePage.tsx'
import { screenTexts as texts } from './texts.ts'
import { useTurns } from './useTurns.ts'
import css from './Harvest.module.css'

const TURN_MS = 20_000
/** As many themes as fit beside a harvest. */
const THEMES = 6

const Sheet = ({ harvest }: { harvest: Harvest }) => {
  const table = useTable(harvest.table)
  if (!table) return null
  const longest = Math.max(...whats.map((what) => harvest[what].length))
  return (
    <article className={css.sheet} data-long={longest > 110}>
      <header className={css.head}>
        <TableTop table={table.data} className={css.top} />
        <h2 className={css.topic} data-long={table.data.topic.length > 60}>
          <span>{cafeTexts.tableCapital(table.data.number)}</span>
          {table.data.topic}
        </h2>
      </header>
      <dl className={css.lines}>
        {whats.map((what) =>
          harvest[what] === '' ? null : (
            <div key={what}>
              <dt>{cafeTexts.what[what]}</dt>
              <dd>{harvest[what]}</dd>
            </div>
          ),
        )}
      </dl>
    </article>
  )
}

const Themes = ({ step }: { step: string }) => {
  const themes = useTargets(step).filter(({ name }) => name !== undefined)
  if (themes.length === 0) return null
  const more = themes.length - THEMES
  return (
    <aside className={css.themes}>
      <h2>{texts.recurs}</h2>
      <ul>
        {themes.slice(0, THEMES).map(({ id, name = '', lines }) => (
          <li key={id}>
            <b>{name || texts.unnamed}</b>
            <span>
              {texts.from([...new Set(lines.map(({ number }) => number))].toSorted((a, b) => a - b))}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{texts.recursMore(more)}</p> : null}
    </aside>
  )
}

export const Together = ({ step }: { step: string }) => {
  const written = useHarvests(step).filter((harvest) => whats.some((what) => harvest[what] !== ''))
  const shown = useKind<{ readonly table: string | null }>(step, 'shown')[0]?.data.table ?? null
  const still = useStill()
  const turn = useTurns(written.length, TURN_MS, still || shown !== null)
  const held = written.findIndex(({ table }) => table === shown)
  const at = held === -1 ? turn : held
  const harvest = written[at]
  return (
    <CafePage step={step} title={texts.together}>
      <div className={css.together}>
        {harvest ? (
          <Sheet key={harvest.table} harvest={harvest} />
        ) : (
          <p className={css.none}>{texts.togetherEmpty}</p>
        )}
        <Themes step={step} />
      </div>
      {written.length < 2 ? null : (
        <p className={css.dots} aria-hidden="true">
          {written.map(({ table }, index) => (
            <i key={table} data-now={index === at} />
          ))}
        </p>
      )}
    </CafePage>
  )
}
