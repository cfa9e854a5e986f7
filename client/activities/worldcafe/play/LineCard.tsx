// One line of a harvest as a slip of paper, with what it is and from which table it comes.
import type { ReactNode } from 'react'
import { lineId } from '#shared/activities/worldcafe/themes.ts'
import { TableTop } from '../TableSign.tsx'
import { cafeTexts } from '../texts.ts'
import { useTable } from '../useCafe.ts'
import type { LineHere } from './lines.ts'
import css from './LineCard.module.css'
import { texts } from './texts.ts'

/** `inside`: it lies in a theme, on paper already. */
export const LineCard = (props: { line: LineHere; inside?: boolean; children?: ReactNode }) => {
  const { line, inside = false } = props
  const table = useTable(line.table)?.data
  return (
    <div className={css.line} data-inside={inside} data-note={lineId(line)}>
      <p className={css.head}>
        {table ? <TableTop plain table={table} className={css.table} /> : null}
        <span className={css.what}>{cafeTexts.what[line.what]}</span>
        <span>{texts.together.from(line.number)}</span>
      </p>
      <p className={css.text}>{line.text}</p>
      {props.children}
    </div>
  )
}
