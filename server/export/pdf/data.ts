// The report as data for the template: every text that people could type goes as text, never as markup.
import { numbered } from '#shared/report/assemble.ts'
import type { Block, Figure, Report, Sign, Table } from '#shared/report/document.ts'
import { palette } from '#shared/report/palette.ts'
import { summaryOf } from '#shared/report/summary.ts'
import { madeFacts } from '#shared/report/seal.ts'
import { cellText, startsRightToLeft } from '#shared/report/text.ts'
import { reportTexts } from '#shared/report/texts.ts'

/** A text in lines, and whether it runs from right to left. */
type Words = { readonly lines: readonly string[]; readonly rtl: boolean }

/** A piece of the game on the cover. */
export type Piece = { readonly colour: string; readonly emblem: string }

/** What is drawn beside the text; path data on a 48 grid, that of `emblems` by letter. */
export type PdfExtras = {
  readonly pieces?: readonly Piece[]
  readonly emblems?: Readonly<Record<string, string>>
}

export type Dress = {
  /** Makes a text such that the fonts can show it. */
  readonly fit: (text: string) => string
  /** The drawing of a figure as an SVG that can be set; undefined where there is none. */
  readonly drawing: (figure: Figure) => string | undefined
} & PdfExtras

/** The width of the text and the most height of a figure, in points. */
const page = { width: 470, height: 600 }
const POINTS_PER_PIXEL = 0.75
/** Longer text in a box, a row or a label may break over pages; shorter stays together. */
const LONG = 600
const LONG_LABEL = 60
/** A figure that is higher may go to the next page while the text goes on. */
const LARGE = 340
/** A table with no more rows and no more text stays together. */
const FEW_ROWS = 10
const LITTLE_TEXT = 900
/** The letters of a table and what is left free beside them, in points: smaller where there are many columns. */
const MANY_COLUMNS = 6
const wide = { size: 9.5, beside: 14 }
const narrow = { size: 8.5, beside: 10 }
/** The width of a letter for its size; of a word the most that is kept in one piece, less when all will not fit. */
const LETTER = 0.57
const WORDS = [88, 74, 62, 52]

/** JSON for the template (the report has been through `plainAll`), and for each table in the order of the pages whether its first column names the rows. */
export const pdfData = (report: Report, dress: Dress): { json: string; rowHeaders: readonly boolean[] } => {
  const words = wordsWith(dress.fit)
  const rowHeaders: boolean[] = []
  const numbers = new Map(numbered(report.chapters).map(({ shown, chapter }) => [chapter.number, shown]))
  const chapters = report.chapters.map(({ title, blocks }) => ({
    title: words(title),
    blocks: blocks.map((block, index) =>
      blockOf(block, { words, dress, rowHeaders, next: blocks[index + 1] }),
    ),
  }))
  const at = new Date(report.generatedAt)
  const data = {
    palette,
    texts: reportTexts,
    status: report.status,
    title: words(report.title),
    subtitle: words(report.subtitle),
    plain: { title: oneLine(report.title), subtitle: oneLine(report.subtitle) },
    foot: words(cut(oneLine(report.title), 80)),
    meta: report.meta.map(([label, value]) => factOf(words, label, value)),
    made: madeFacts(report).map((fact) => words(fact.join(' '))),
    moment: [
      at.getUTCFullYear(),
      at.getUTCMonth() + 1,
      at.getUTCDate(),
      at.getUTCHours(),
      at.getUTCMinutes(),
      at.getUTCSeconds(),
    ],
    pieces: dress.pieces ?? [],
    summary: summaryData(report, words, dress, numbers),
    chapters,
  }
  return { json: JSON.stringify(data), rowHeaders }
}

type ToWords = (text: string) => Words

const wordsWith =
  (fit: (text: string) => string): ToWords =>
  (text) => ({ lines: fit(text).split('\n'), rtl: startsRightToLeft(text) })

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const cut = (text: string, most: number): string => {
  const signs = Array.from(text)
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : text
}

const factOf = (words: ToWords, label: string, value: string) => ({
  label: words(label),
  value: words(value),
  long: label.length > LONG_LABEL,
})

const signOf = (sign: Sign | undefined, { fit, emblems = {} }: Dress) =>
  sign === undefined
    ? null
    : {
        letter: fit(sign.letter),
        colour: sign.colour,
        emblem: emblems[sign.letter] ?? null,
      }

type Around = {
  readonly words: ToWords
  readonly dress: Dress
  readonly rowHeaders: boolean[]
  readonly next: Block | undefined
}

const blockOf = (block: Block, { words, dress, rowHeaders, next }: Around) => {
  switch (block.type) {
    case 'heading':
      return {
        type: block.type,
        level: block.level,
        words: words(block.text),
        sign: signOf(block.sign, dress),
      }
    case 'paragraph': {
      const leads =
        block.text.length < LONG && next !== undefined && !['heading', 'paragraph'].includes(next.type)
      return {
        type: block.type,
        role: block.role,
        words: words(block.text),
        leads,
        long: block.text.length > LONG,
      }
    }
    case 'list':
      return { type: block.type, ordered: block.ordered, items: block.items.map(words) }
    case 'table':
      return { type: block.type, table: tableOf(block, words, rowHeaders) }
    case 'bars':
      return {
        type: block.type,
        caption: words(block.caption),
        alt: block.alt,
        rows: block.rows.map(({ label, value, text, sign, mark }) => ({
          label: words(cut(label, LONG_LABEL * 2)),
          part: Math.min(1, value / block.max),
          text: words(cut(text, 20)),
          sign: signOf(sign, dress),
          mark: mark === undefined ? null : words(cut(mark, LONG_LABEL)),
        })),
        table: tableOf(block.table, words, rowHeaders),
      }
    case 'figure':
      return { type: block.type, ...figureOf(block, words, dress) }
    case 'facts':
      return {
        type: block.type,
        items: block.items.map(([label, value]) => factOf(words, label, value)),
        together: block.items.flat().join('').length < LONG,
      }
  }
}

const figureOf = (figure: Figure, words: ToWords, { drawing }: Dress) => {
  const { caption, alt, width, height } = figure
  const full = width * POINTS_PER_PIXEL
  const scale = Math.min(1, page.width / full, page.height / (height * POINTS_PER_PIXEL))
  const large = height * POINTS_PER_PIXEL * scale > LARGE
  return {
    caption: words(caption),
    alt,
    told: words(alt),
    width: full * scale,
    large,
    svg: drawing(figure) ?? null,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Every column has room for its longest word; what is left goes to where the longest texts are. */
const widthsOf = (
  texts: readonly (readonly string[])[],
  { size, beside }: typeof wide | typeof narrow,
): number[] => {
  const columns = (texts[0] ?? []).map((_, column) => texts.map((row) => row[column] ?? ''))
  const words = columns.map((column) =>
    Math.max(0, ...column.flatMap((text) => text.split(/[\s-]/)).map(({ length }) => length)),
  )
  const weights = columns.map((column) => Math.min(40, Math.max(3, ...column.map(({ length }) => length))))
  const leastWith = (most: number) => words.map((length) => Math.min(most, length * size * LETTER) + beside)
  const least = leastWith(WORDS.find((most) => sum(leastWith(most)) < page.width * 0.7) ?? Math.min(...WORDS))
  const free = page.width - sum(least)
  if (free < 0) return least.map((width) => (width * page.width) / sum(least))
  return least.map((width, column) => width + (free * (weights[column] ?? 0)) / sum(weights))
}

const tableOf = (
  { caption, head, rows, rowHeaders: named }: Table,
  words: ToWords,
  rowHeaders: boolean[],
) => {
  rowHeaders.push(named)
  const texts = rows.map((row) => row.map(cellText))
  const look = head.length < MANY_COLUMNS ? wide : narrow
  return {
    ...look,
    caption: words(caption),
    head: head.map(words),
    named,
    numeric: head.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number')),
    columns: widthsOf([head, ...texts], look),
    together: rows.length <= FEW_ROWS && texts.flat().join('').length <= LITTLE_TEXT,
    rows: texts.map((row) => ({ cells: row.map(words), long: row.some((text) => text.length > LONG) })),
  }
}

const summaryData = (report: Report, words: ToWords, dress: Dress, numbers: ReadonlyMap<number, number>) => {
  const summary = summaryOf(report)
  if (!summary) return null
  const { people, measure, ranking, divided, parts, agreements, concerns, left } = summary
  const more = (count: number, chapter: number) =>
    count === 0 ? null : words(reportTexts.summaryLeft(count, numbers.get(chapter) ?? chapter))
  return {
    people: people === undefined ? null : words(people),
    measure: words(measure),
    ranking: ranking.map(({ label, text, sign }) => ({
      label: words(cut(oneLine(label), LONG_LABEL * 2)),
      text: words(cut(oneLine(text), 20)),
      sign: signOf(sign, dress),
    })),
    divided: divided.map(({ label, mark = '' }) => ({
      label: words(cut(oneLine(label), LONG_LABEL * 2)),
      mark: words(cut(oneLine(mark), LONG_LABEL)),
    })),
    parts: parts.map(({ title, lead, lines, left, chapter }) => ({
      title: words(title),
      lead: words(lead),
      lines: lines.map(words),
      left: more(left, chapter),
    })),
    agreements: agreements.map(({ choice, more }) => ({
      choice: words(choice),
      more: more === '' ? null : words(more),
    })),
    agreementsLeft: more(left.agreements, 9),
    concerns: concerns.map(words),
    concernsLeft: more(left.concerns, 10),
  }
}
