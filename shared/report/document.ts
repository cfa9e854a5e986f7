// The one model of the report: every format is written from it, so every number comes from one place.
// Also the schema of the JSON file, described in docs/report-json.md.
import * as z from 'zod/mini'

const list = <T extends z.ZodMiniType>(of: T) => z.readonly(z.array(of))
const pair = z.readonly(z.tuple([z.string(), z.string()]))
const cell = z.union([z.string(), z.number()])

/** How a dilemma is recognised: a letter on its own colour. Colour never stands alone. */
const sign = z.object({
  letter: z.string().check(z.minLength(1), z.maxLength(2)),
  colour: z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)),
})

/** `head` and every row have the same number of cells. With `rowHeaders` the first cell names its row. */
const tableFields = {
  caption: z.string(),
  head: list(z.string()),
  rows: list(list(cell)),
  rowHeaders: z.boolean(),
}

const heading = z.object({
  type: z.literal('heading'),
  level: z.literal([2, 3]),
  text: z.string(),
  sign: z.optional(sign),
})

/** `quote` is what a person wrote, `note` how something was counted, `warning` what to watch. */
const paragraph = z.object({
  type: z.literal('paragraph'),
  role: z.enum(['normal', 'lead', 'note', 'quote', 'warning']),
  text: z.string(),
})

const bulletList = z.object({ type: z.literal('list'), ordered: z.boolean(), items: list(z.string()) })

const table = z.object({ type: z.literal('table'), ...tableFields })

/**
 * A bar chart and, always, its table. `value` draws the bar on a scale of 0 to `max`, `text` is what stands
 * beside it, `mark` a few words under the label ("verdeeld: 6 hoog, 12 laag"). `alt` says in words what is seen.
 */
const bars = z.object({
  type: z.literal('bars'),
  caption: z.string(),
  alt: z.string(),
  max: z.number().check(z.positive()),
  rows: list(
    z.object({
      label: z.string(),
      value: z.number().check(z.nonnegative()),
      text: z.string(),
      sign: z.optional(sign),
      mark: z.optional(z.string()),
    }),
  ),
  table: z.object(tableFields),
})

/**
 * A drawing of what the group made, `width` by `height` in CSS pixels, on a page at most as wide as the text. `svg` is
 * one whole SVG 1.1 document without references to anything outside it, its text in the families of `palette.ts`.
 * Writers show it as an image only, so that nothing in it can run. `alt` says in words what is seen.
 */
const figure = z.object({
  type: z.literal('figure'),
  caption: z.string(),
  alt: z.string(),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  svg: z.string().check(z.regex(/^<svg[\s>]/)),
})

const facts = z.object({ type: z.literal('facts'), items: list(pair) })

const block = z.discriminatedUnion('type', [heading, paragraph, bulletList, table, bars, figure, facts])

/** `number` is the fixed number of R3; the number on paper counts the chapters that exist. */
const chapter = z.object({
  number: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
  id: z.string(),
  title: z.string(),
  blocks: list(block),
})

/** One CSV file; `name` is the stem of the file name. */
const dataSet = z.object({
  name: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  title: z.string(),
  head: list(z.string()),
  rows: list(list(cell)),
})

/**
 * `generatedAt` of a final report is when it was made final; only that has a `hash`, see docs/report-json.md. Of `practice`
 * nothing happened.
 */
const report = {
  title: z.string(),
  subtitle: z.string(),
  lang: z.literal('nl-NL'),
  status: z.enum(['concept', 'final', 'practice']),
  generatedAt: z.iso.datetime({ offset: true }),
  hash: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  meta: list(pair),
  chapters: list(chapter),
  data: list(dataSet),
}

export const REPORT_FORMAT = 'dilemmatafel-verslag'
export const REPORT_VERSION = 1

/** The JSON file: the report with its format and version in front. */
export const reportFileSchema = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  version: z.literal(REPORT_VERSION),
  ...report,
})

export type Sign = z.infer<typeof sign>
export type Cell = z.infer<typeof cell>
export type Table = Omit<z.infer<typeof table>, 'type'>
export type Bars = z.infer<typeof bars>
export type Figure = Omit<z.infer<typeof figure>, 'type'>
export type Block = z.infer<typeof block>
export type ChapterNumber = z.infer<typeof chapter>['number']
export type Chapter = z.infer<typeof chapter>
export type DataSet = z.infer<typeof dataSet>
export type ReportFile = z.infer<typeof reportFileSchema>

/** What all writers take. `generatedAt` is ISO 8601 with an offset and is given in, never read from a clock. */
export type Report = Omit<ReportFile, 'format' | 'version'>

/** The part that is read as a text; `data` is the part that is counted with. */
export type ReportDocument = Omit<Report, 'data'>

/** What one step of the programme adds to the report. */
export type Section = {
  readonly chapter: ChapterNumber
  readonly blocks: readonly Block[]
  readonly data: readonly DataSet[]
}
