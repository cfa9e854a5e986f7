// Queries that leave no prepared statement behind.
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** What a cell holds in the tables of schema.ts. */
export type Cell = string | number | null | Uint8Array

/**
 * Calls `visit` with the columns of each row. In this driver `close` does not really close while a prepared statement
 * has not been garbage collected (the file stays open and its journal stays), and a statement cannot be finalized by
 * hand. `exec` finalizes at once, but gives no rows; a function within the query does.
 */
export function eachRow(
  db: DatabaseSyncInstance,
  columns: string,
  from: string,
  visit: (...row: Cell[]) => void,
): void {
  db.function('visit', { varargs: true }, (...row: Cell[]) => {
    visit(...row)
    return null
  })
  db.exec(`SELECT visit(${columns}) FROM ${from}`)
}

/** The value of a pragma, or the first of its values. */
export function pragmaValue(db: DatabaseSyncInstance, pragma: string): Cell | undefined {
  const values: Cell[] = []
  eachRow(db, pragma, `pragma_${pragma}`, (value) => values.push(value ?? null))
  return values[0]
}
