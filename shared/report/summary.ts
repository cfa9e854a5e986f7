// What a reader must know who reads one page: taken out of the report itself, so that it can say nothing else.
import type { Bars, Cell, Report } from './document.ts'
import { cellText } from './text.ts'
import { reportTexts } from './texts.ts'

type Ranked = Bars['rows'][number]

/** A few lines of a chapter; `left` = how many more there are. */
export type SummaryPart = {
  readonly title: string
  readonly lead: string
  readonly lines: readonly string[]
  readonly left: number
  readonly chapter: number
}

/** Each part is only there when the report has it. */
export type Summary = {
  /** Who took part, in the words of the report. */
  readonly people: string | undefined
  /** What the ranking counts. */
  readonly measure: string
  /** The first of the ranking, with all that share the last place shown. */
  readonly ranking: readonly Ranked[]
  /** Those over which the group is divided. */
  readonly divided: readonly Ranked[]
  /** What the group found about its supply, and what it decided about its boundary. */
  readonly parts: readonly SummaryPart[]
  readonly agreements: readonly { readonly choice: string; readonly more: string }[]
  readonly concerns: readonly string[]
  /** How many agreements and concerns there was no room for. */
  readonly left: { readonly agreements: number; readonly concerns: number }
}

const TOP = 3
const MOST_AGREEMENTS = 6
const MOST_CONCERNS = 5
const MOST_LINES = 5
const MOST_SIGNS = 180

/** What fits on a page, with an ellipsis where a text was cut. */
const short = (text: string): string => {
  const signs = Array.from(text.replace(/\s+/g, ' ').trim())
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('')}…` : signs.join('')
}

/** The columns of a data set by the words above them; nothing when it has none of that name. */
const columns = ({ data }: Report, name: string, wanted: readonly string[]): string[][] => {
  const set = data.find((one) => one.name === name)
  const places = wanted.map((word) => set?.head.indexOf(word) ?? -1)
  const text = (row: readonly Cell[], place: number): string => short(cellText(row[place] ?? ''))
  return places[0] === -1 ? [] : (set?.rows ?? []).map((row) => places.map((place) => text(row, place)))
}

const topOf = (rows: readonly Ranked[]): Ranked[] => {
  const sorted = rows.toSorted((a, b) => b.value - a.value)
  const last = sorted[TOP - 1]?.value ?? 0
  return sorted.filter(({ value }, index) => index < TOP || value === last)
}

const partOf = (title: string, chapter: number, lead: string, lines: readonly string[]): SummaryPart => ({
  title,
  lead,
  lines: lines.slice(0, MOST_LINES),
  left: Math.max(0, lines.length - MOST_LINES),
  chapter,
})

/** How many cells are empty, and the sentences that the group kept. */
const supplyPart = (report: Report): SummaryPart[] => {
  const { empty, yes, sentence } = reportTexts.summaryColumns
  const cells = columns(report, 'aanbod-vakjes', [empty]).flat()
  const sentences = columns(report, 'aanbod-zinnen', [sentence]).flat()
  if (cells.length === 0) return []
  const lead = reportTexts.summaryEmpty(cells.filter((cell) => cell === yes).length, cells.length)
  return [partOf(reportTexts.summarySupply, 7, lead, sentences)]
}

/** How often what was decided, and who does what is not with independent client support. */
const boundaryPart = (report: Report): SummaryPart[] => {
  const { item, verdict, instead } = reportTexts.summaryColumns
  const decided = columns(report, 'afbakening-besluiten', [verdict, item, instead]).filter(
    ([verdict]) => verdict !== '',
  )
  if (decided.length === 0) return []
  const verdicts = [...new Set(decided.map(([verdict = '']) => verdict))]
  const lead = verdicts.map((one) => `${one}: ${decided.filter(([verdict]) => verdict === one).length}`)
  const elsewhere = decided.flatMap(([, item = '', who = '']) =>
    who === '' ? [] : [reportTexts.summaryElsewhere(item, who)],
  )
  return [partOf(reportTexts.summaryBoundary, 8, lead.join(' · '), elsewhere)]
}

/** Undefined when there is nothing yet to sum up. */
export const summaryOf = (report: Report): Summary | undefined => {
  const blocks = (number: number) => report.chapters.find((one) => one.number === number)?.blocks ?? []
  const people = blocks(1).find(
    (block) => block.type === 'paragraph' && (block.role === 'normal' || block.role === 'lead'),
  )
  const chart = blocks(3).findLast((block) => block.type === 'bars')
  const { choice, who, when, concern } = reportTexts.summaryColumns
  const agreements = columns(report, 'afspraken', [choice, who, when]).map(([choice = '', ...more]) => ({
    choice,
    more: more.filter((text) => text !== '').join(' · '),
  }))
  const concerns = columns(report, 'zorgen', [concern]).map(([text = '']) => text)
  const parts = [...supplyPart(report), ...boundaryPart(report)]
  if (chart === undefined && parts.length + agreements.length + concerns.length === 0) return undefined
  return {
    people: people?.type === 'paragraph' ? short(people.text) : undefined,
    measure: chart?.caption ?? '',
    ranking: topOf(chart?.rows ?? []),
    divided: (chart?.rows ?? []).filter(({ mark }) => mark !== undefined),
    parts,
    agreements: agreements.slice(0, MOST_AGREEMENTS),
    concerns: concerns.slice(0, MOST_CONCERNS),
    left: {
      agreements: Math.max(0, agreements.length - MOST_AGREEMENTS),
      concerns: Math.max(0, concerns.length - MOST_CONCERNS),
    },
  }
}
