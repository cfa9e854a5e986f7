// A list of forms of support as a CSV file to start an own list from.
import { writeCsv } from '#shared/report/csv.ts'
import type { SupportForm } from './schema.ts'

/** Opens well in a Dutch spreadsheet, and `readSupportList` reads it back. */
export const listFile = (forms: readonly SupportForm[]): string =>
  writeCsv({
    name: 'aanbod',
    title: 'Aanbod',
    head: ['naam', 'soort', 'voor wie'],
    rows: forms.map(({ name, kind, whom }) => [name, kind, whom]),
  })
