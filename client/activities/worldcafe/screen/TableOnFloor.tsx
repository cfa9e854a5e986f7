// A table as it stands in the hall: the cloth with its number, chairs around it, and what it is about.
import type { ReactNode } from 'react'
import { TableTop } from '../TableSign.tsx'
import { markOf } from '../mark.ts'
import { cafeTexts } from '../texts.ts'
import type { TableHere } from '../useCafe.ts'
import { chairsAround, type Look } from './layout.ts'
import css from './Floor.module.css'

/** `taken` chairs are filled. Silent: it is told in words beside it. */
export const TableWithChairs = (props: { table: TableHere; taken: number; lettered: boolean }) => {
  const { table, taken, lettered } = props
  const { letter: _letter, ...plain } = table.data
  const { seats } = table.data
  const chairs = Math.max(seats, taken)
  const size = Math.min(17, 170 / Math.max(8, chairs))
  return (
    <span className={css.place} aria-hidden="true">
      <svg className={css.chairs} viewBox="0 0 100 100">
        {chairsAround(chairs).map((degrees, at) => (
          <rect
            key={degrees}
            className={css.chair}
            data-taken={at < taken}
            x={50 - size / 2}
            y="1"
            width={size}
            height="10.5"
            rx="3.5"
            transform={`rotate(${degrees} 50 50)`}
          />
        ))}
      </svg>
      <TableTop table={lettered ? table.data : plain} className={css.top} />
    </span>
  )
}

/** On a smaller table its letter would be under 28 pixels; then it stands before the topic. */
const LETTER_FROM = 182

/** `children`: what is said of it under its topic. */
export const TableOnFloor = (props: {
  table: TableHere
  taken: number
  look: Pick<Look, 'top' | 'size' | 'lines' | 'named'>
  children?: ReactNode
}) => {
  const { table, taken, look, children } = props
  const { size, named } = look
  const told = children !== undefined
  const lettered = look.top >= LETTER_FROM
  const { letter } = table.data
  const lines = Math.max(1, look.lines - (told && !named ? 1 : 0))
  return (
    <>
      <TableWithChairs table={table} taken={taken} lettered={lettered} />
      <div className={css.words} data-fiche={markOf(table.data)}>
        {named || told ? (
          <p className={css.which}>
            {named ? cafeTexts.tableCapital(table.data.number) : null}
            {told ? <span className={css.told}>{children}</span> : null}
          </p>
        ) : null}
        <p
          className={css.topic}
          style={{ fontSize: `calc(${size} * var(--su))`, WebkitLineClamp: lines, lineClamp: lines }}
        >
          {lettered || letter === undefined ? null : <b className={css.letter}>{letter} </b>}
          {table.data.topic}
        </p>
      </div>
    </>
  )
}
