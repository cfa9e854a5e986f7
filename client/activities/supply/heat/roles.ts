// The roles of a table, said outright: where it is narrow its parts are blocks, and then browsers forget that it is one.
export const roles = {
  table: { role: 'table' },
  part: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  domain: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const
