// The sign of a table: a round top in the colour of its topic with a big number, and what is talked about there.
import type { ReactNode } from 'react'
import type { Table } from '#shared/activities/worldcafe/records.ts'
import { cx } from '#client/ui/cx.ts'
import { Emblem } from '#client/ui/Emblem.tsx'
import { Gouges } from '#client/ui/Gouges.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { markOf } from './mark.ts'
import { cafeTexts } from './texts.ts'
import css from './TableSign.module.css'

type Face = Pick<Table, 'number' | 'topic' | 'colour' | 'letter'> & { readonly place?: string }

/**
 * Only the table itself, seen from above: number, emblem and letter. Silent: its name stands beside it. As wide as the
 * font size of its place says: 4.6 em. `plain`: too small for more than the number.
 */
export const TableTop = (props: { table: Face; className?: string | undefined; plain?: boolean }) => {
  const { table, plain = false } = props
  const letter = plain ? undefined : table.letter
  const mark = markOf(table)
  return (
    <span className={cx(css.top, props.className)} data-fiche={mark} aria-hidden="true">
      <span className={css.cloth}>
        <Gouges mark={mark} kind="tile" />
        <span className={css.number} data-long={table.number > 9}>
          {table.number}
        </span>
        {letter === undefined ? null : (
          <span className={css.emblem}>
            <Emblem mark={mark} size="100%" />
          </span>
        )}
      </span>
      {letter === undefined ? null : <LetterDisc letter={letter} className={css.letter} />}
    </span>
  )
}

/**
 * `row`: the top with the words beside it, for a list. `badge`: the words under a large top. All sizes follow the font
 * size of the place where it stands. `as` is the element of "Tafel 3", for instance a heading; `children` come last.
 */
export const TableSign = (props: {
  table: Face
  look?: 'row' | 'badge'
  as?: 'h2' | 'h3' | 'p' | 'span'
  children?: ReactNode
}) => {
  const { table, look = 'row', as: Name = 'p' } = props
  const place = table.place ?? ''
  return (
    <div className={cx(css.sign, css[look])} data-fiche={markOf(table)}>
      <TableTop table={table} />
      <div className={css.words}>
        <Name className={css.name}>
          <span className={css.which}>{cafeTexts.tableCapital(table.number)}</span>
          <span className={css.topic}>{table.topic}</span>
        </Name>
        {place === '' ? null : <p className={css.place}>{place}</p>}
        {props.children}
      </div>
    </div>
  )
}
