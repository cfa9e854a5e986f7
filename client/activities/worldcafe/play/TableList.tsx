// The tables as a list, with what can be known or done at each.
import type { ReactNode } from 'react'
import { TableSign } from '../TableSign.tsx'
import type { TableHere } from '../useCafe.ts'
import css from './TableList.module.css'

export const TableList = (props: {
  tables: readonly TableHere[]
  label: string
  render: (table: TableHere) => ReactNode
  /** inside a sheet of paper: no cards on it */
  flat?: boolean
}) => (
  <ul className={css.list} aria-label={props.label} data-flat={props.flat ?? false}>
    {props.tables.map((table) => (
      <li key={table.id} className={css.card}>
        <TableSign table={table.data} as="h3">
          {props.render(table)}
        </TableSign>
      </li>
    ))}
  </ul>
)
