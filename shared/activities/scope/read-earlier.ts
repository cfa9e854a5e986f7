// Reads the report of an earlier session (its JSON file) as far as it can be laid beside this one.
import * as z from 'zod/mini'
import { cleanText, whole } from '#shared/kernel/fields.ts'
import { REPORT_FORMAT, reportFileSchema, type ReportFile } from '#shared/report/document.ts'
import { Earlier, type Verdict } from './records.ts'
import { verdictNames } from './texts.ts'

/**
 * Why a file cannot be used: it is no JSON (`broken`), no report of ours (`other`), one of another version (`version`), it
 * is of a practice session (`practice`), it holds more than can be laid beside a session (`too-large`), or nothing that can
 * be compared (`nothing`).
 */
export type ReadCode = 'broken' | 'other' | 'version' | 'practice' | 'too-large' | 'nothing'

export type ReadEarlier =
  { readonly ok: true; readonly earlier: Earlier } | { readonly ok: false; readonly code: ReadCode }

/** A report with many photos is large; one of more characters than this is not looked at. */
export const MOST_CHARACTERS = 60_000_000

/** What is kept of it travels in one command, so it stays well below the largest packet (`wire.ts`), in bytes. */
const MOST_KEPT = 50_000

type Row = (column: string) => string | number

const Head = z.object({ format: z.literal(REPORT_FORMAT), version: z.unknown() })

/** The rows of a data set, also when it stands there several times with other columns; cells by the name of their column. */
const rowsOf = ({ data }: ReportFile, name: string): Row[] =>
  data
    .filter((set) => set.name === name || set.name.replace(/-\d+$/, '') === name)
    .flatMap(({ head, rows }) =>
      rows.map(
        (row): Row =>
          (column) =>
            row[head.indexOf(column)] ?? '',
      ),
    )

const Ranked = z.object({ place: whole(1, 40), points: z.number() })

const words = (row: Row, column: string): string => String(row(column))

/** The rows of the last step, of sets in which each step has its own rows; `key` stands once in each. */
const lastStep = (rows: readonly Row[], key: string): Row[] => {
  let last: Row[] = []
  for (const row of rows) {
    const isNext = last.some(
      (other) => other('Stap') !== row('Stap') || (row(key) !== '' && other(key) === row(key)),
    )
    last = isNext ? [row] : [...last, row]
  }
  return last
}

const rankingOf = (file: ReportFile): Earlier['ranking'] =>
  lastStep(rowsOf(file, 'volgorde'), 'Letter').flatMap((row) => {
    const ranked = z.safeParse(Ranked, { place: row('Plaats'), points: row('Punten') })
    return ranked.success ? [{ fiche: `${row('Letter')}. ${row('Fiche')}`, ...ranked.data }] : []
  })

/** Each cell once: of a matrix that was filled in twice the last holds. */
const emptyOf = (file: ReportFile): Earlier['empty'] => {
  const cells = new Map(
    rowsOf(file, 'aanbod-vakjes').map((row) => [
      JSON.stringify([row('Levensgebied'), row('Groep')]),
      row('Leeg'),
    ]),
  )
  const empty = [...cells.values()].filter((is) => is === 'ja').length
  return cells.size === 0 ? null : { n: empty, of: cells.size }
}

const verdictOf = (name: string | number): Verdict | undefined =>
  (Object.keys(verdictNames) as Verdict[]).find((verdict) => verdictNames[verdict] === name)

const boundaryOf = (file: ReportFile): Earlier['boundary'] =>
  lastStep(rowsOf(file, 'afbakening-besluiten'), 'Nummer').flatMap((row) => {
    const verdict = verdictOf(row('Besluit'))
    return verdict && cleanText(words(row, 'Onderdeel')) !== ''
      ? [{ item: words(row, 'Onderdeel'), verdict, who: words(row, 'Wie dan wel') }]
      : []
  })

const agreementsOf = (file: ReportFile): Earlier['agreements'] =>
  rowsOf(file, 'afspraken')
    .map((row) => ({ choice: words(row, 'Keuze'), who: words(row, 'Wie'), when: words(row, 'Wanneer') }))
    .filter(({ choice }) => cleanText(choice) !== '')

/** The day of the session as the report tells it; else the day on which the report was made. */
const dateOf = ({ chapters, generatedAt }: ReportFile): string => {
  const told = chapters
    .filter(({ number }) => number === 1)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'facts' ? block.items : [])))
    .find(([label]) => label === 'Datum')?.[1]
  return told === undefined || told === '' ? generatedAt.slice(0, 10) : told
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/** Never throws, whatever the text is. What is longer than fits makes the whole file `too-large`; nothing is cut off. */
export const readEarlier = (text: string): ReadEarlier => {
  const refuse = (code: ReadCode): ReadEarlier => ({ ok: false, code })
  if (text.length > MOST_CHARACTERS) return refuse('too-large')
  const value = parsed(text)
  if (value === undefined) return refuse('broken')
  if (!z.safeParse(Head, value).success) return refuse('other')
  const file = z.safeParse(reportFileSchema, value)
  if (!file.success) {
    const isVersion = file.error.issues.some(({ path }) => path[0] === 'version')
    return refuse(isVersion ? 'version' : 'other')
  }
  if (file.data.status === 'practice') return refuse('practice')
  const found = {
    title: file.data.title.slice(0, 200),
    date: dateOf(file.data).slice(0, 60),
    ranking: rankingOf(file.data),
    empty: emptyOf(file.data),
    boundary: boundaryOf(file.data),
    agreements: agreementsOf(file.data),
  }
  const isEmpty = [found.ranking, found.boundary, found.agreements].every((list) => list.length === 0)
  if (isEmpty && found.empty === null) return refuse('nothing')
  const earlier = z.safeParse(Earlier, found)
  return earlier.success && bytes(earlier.data) <= MOST_KEPT
    ? { ok: true, earlier: earlier.data }
    : refuse('too-large')
}
