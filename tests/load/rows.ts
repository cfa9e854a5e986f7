// What is reported of each quantity, and whether it reaches what was agreed.

export type Row = {
  /** Name in the JSON; `ratio…` when it is relative to something in the same run. */
  readonly key: string
  readonly what: string
  readonly against: string
  readonly value: number
  readonly unit: string
  /** Reach and fail line; a higher value is better when reach lies above fail. Absent for what is only shown. */
  readonly reach?: number
  readonly fail?: number
}

export type Verdict = 'reached' | 'between' | 'failed' | 'not measured' | ''

export const verdict = ({ value, reach, fail }: Row): Verdict => {
  if (reach === undefined || fail === undefined) return ''
  // Such as a quotient with a server that held nothing at all.
  if (!Number.isFinite(value)) return 'not measured'
  const sign = reach >= fail && reach !== fail ? -1 : 1
  if (sign * value <= sign * reach) return 'reached'
  return sign * value <= sign * fail ? 'between' : 'failed'
}

const show = (value: number | undefined): string =>
  value === undefined ? '' : value.toLocaleString('en', { maximumSignificantDigits: 3 })

/** The rows as a Markdown table. */
export const table = (rows: readonly Row[]): string => {
  const cells = rows.map((row) => [
    row.what,
    row.against,
    `${show(row.value)}${row.unit === '' ? '' : ` ${row.unit}`}`,
    show(row.reach),
    show(row.fail),
    verdict(row),
  ])
  const head = ['quantity', 'against', 'measured', 'reach', 'fails beyond', '']
  const widths = head.map((name, column) =>
    Math.max(name.length, ...cells.map((line) => line[column]?.length ?? 0)),
  )
  const line = (values: readonly string[]): string =>
    `| ${values.map((value, column) => value.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n')
}
