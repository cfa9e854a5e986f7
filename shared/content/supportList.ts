// Reads a municipality's own list of forms of support from a CSV file: all of it, or every mistake that is in it.
import { parse } from 'papaparse'
import { cleanText } from '#shared/kernel/fields.ts'
import { fileText } from './fileText.ts'
import type { SupportForm } from './schema.ts'

/** More than a list of forms can be: then it is another file. */
export const MOST_BYTES = 300_000
const NAME = 60
const WHOM = 120

/** A mistake in one line; lines are counted as a spreadsheet or editor counts them, from 1. */
export type LineProblem =
  | {
      readonly code: 'no-name' | 'name-long' | 'no-kind' | 'whom-long' | 'too-wide' | 'open-quote'
      readonly line: number
    }
  | { readonly code: 'kind'; readonly line: number; readonly found: string }
  | { readonly code: 'twice'; readonly line: number; readonly name: string; readonly first: number }

/** A mistake of the whole file. */
export type FileProblem =
  | { readonly code: 'empty' | 'too-big' | 'spreadsheet' | 'binary' | 'no-forms' }
  | { readonly code: 'no-header'; readonly missing: readonly ('naam' | 'soort')[] }
  | { readonly code: 'too-many'; readonly found: number; readonly most: number }

export type ListProblem = LineProblem | FileProblem

export type SupportList =
  | { readonly ok: true; readonly forms: readonly SupportForm[] }
  | { readonly ok: false; readonly problems: readonly ListProblem[] }

type Row = { readonly line: number; readonly cells: readonly string[]; readonly open: boolean }

/** One line of text; and without the apostrophe with which our own files keep a spreadsheet from running a text. */
const tidy = (cell: string): string =>
  cleanText(cell)
    .replaceAll(/\s+/gu, ' ')
    .replace(/^'(?=[=+\-@|])/u, '')

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0

/** Excel may say in a first line of its own what stands between the fields. */
const SEPARATOR_LINE = /^sep=.[\r\n]+/iu

/** Rows with anything in them. Papaparse counts characters; a field between quotes may have line breaks in it. */
const rowsOf = (text: string, delimiter: string): readonly Row[] => {
  const start = SEPARATOR_LINE.exec(text)?.[0] ?? ''
  const body = text.slice(start.length)
  const rows: Row[] = []
  let line = 1 + breaksIn(start)
  let at = 0
  parse<string[]>(body, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const cells = data.map(tidy)
      const open = errors.some(({ type }) => type === 'Quotes')
      if (open || cells.some((cell) => cell !== '')) rows.push({ line, cells, open })
      line += breaksIn(body.slice(at, meta.cursor))
      at = meta.cursor
    },
  })
  return rows
}

const columns = { naam: 'name', soort: 'kind', 'voor wie': 'whom' } as const
type Column = (typeof columns)[keyof typeof columns]

const columnOf = (head: string): Column | undefined =>
  columns[head.toLowerCase().replaceAll(/[_-]/gu, ' ') as keyof typeof columns]

/** The delimiter with which most of the head is understood; the semicolon of Dutch spreadsheets when none is. */
const bestRows = (text: string): readonly Row[] => {
  const understood = ([head]: readonly Row[]): number => head?.cells.filter(columnOf).length ?? 0
  return [';', ',', '\t']
    .map((delimiter) => rowsOf(text, delimiter))
    .reduce((best, rows) => (understood(rows) > understood(best) ? rows : best))
}

const kinds = ['formeel', 'informeel'] as const
const isKind = (kind: string): kind is SupportForm['kind'] => (kinds as readonly string[]).includes(kind)

const sameName = (name: string): string => name.toLowerCase()

/** What a line says, and what is wrong with it. `seen` = the lines of the names before it. */
const lineProblems = (
  row: Row,
  width: number,
  { name, kind, whom }: Record<Column, string>,
  seen: ReadonlyMap<string, number>,
): readonly LineProblem[] => {
  const { line } = row
  if (row.open) return [{ code: 'open-quote', line }]
  if (row.cells.slice(width).some((cell) => cell !== '')) return [{ code: 'too-wide', line }]
  const first = seen.get(sameName(name))
  return [
    ...(name === '' ? [{ code: 'no-name' as const, line }] : []),
    ...(name.length > NAME ? [{ code: 'name-long' as const, line }] : []),
    ...(kind === '' ? [{ code: 'no-kind' as const, line }] : []),
    ...(kind === '' || isKind(kind.toLowerCase()) ? [] : [{ code: 'kind' as const, line, found: kind }]),
    ...(whom.length > WHOM ? [{ code: 'whom-long' as const, line }] : []),
    ...(first === undefined ? [] : [{ code: 'twice' as const, line, name, first }]),
  ]
}

/**
 * The forms of a CSV file, in their order. The first line names the columns, in Dutch, in any order and case: naam,
 * soort, voor wie; other columns are left alone. Between fields stands a semicolon, comma or tab. When anything is
 * wrong there are no forms, and all mistakes are given.
 */
export const readSupportList = (bytes: Uint8Array, most: number): SupportList => {
  const wrong = (...problems: ListProblem[]): SupportList => ({ ok: false, problems })
  if (bytes.length > MOST_BYTES) return wrong({ code: 'too-big' })
  const file = fileText(bytes)
  if (!file.ok) return wrong({ code: file.code })
  const [head, ...rows] = bestRows(file.text)
  if (!head) return wrong({ code: 'empty' })
  const at = head.cells.map(columnOf)
  const missing = (['naam', 'soort'] as const).filter((word) => !at.includes(columns[word]))
  if (missing.length > 0) return wrong({ code: 'no-header', missing })
  if (rows.length === 0) return wrong({ code: 'no-forms' })
  const seen = new Map<string, number>()
  const problems: ListProblem[] = []
  const forms: SupportForm[] = []
  for (const row of rows) {
    const cellOf = (column: Column): string => row.cells[at.indexOf(column)] ?? ''
    const said = { name: cellOf('name'), kind: cellOf('kind'), whom: cellOf('whom') }
    const found = lineProblems(row, head.cells.length, said, seen)
    problems.push(...found)
    const kind = said.kind.toLowerCase()
    if (found.length === 0 && isKind(kind)) forms.push({ ...said, kind })
    if (said.name !== '' && !seen.has(sameName(said.name))) seen.set(sameName(said.name), row.line)
  }
  if (rows.length > most) problems.unshift({ code: 'too-many', found: rows.length, most })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, forms }
}
