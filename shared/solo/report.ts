// The report of somebody who prepared alone: the same report as of a group, under a title that says so.
import { texts as talk } from '#shared/activities/conversation/texts.ts'
import { texts as ranking } from '#shared/activities/dilemmas/texts.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import { texts as session } from '#shared/activities/session/texts.ts'
import { reportTexts as boundary } from '#shared/activities/scope/report-texts.ts'
import { texts as scope } from '#shared/activities/scope/texts.ts'
import { texts as supply } from '#shared/activities/supply/texts.ts'
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import type { NowData } from '#shared/kernel/facts.ts'
import { Overlay, type Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { buildReport } from '#shared/report/build.ts'
import type { Block, Report } from '#shared/report/document.ts'
import { soloWords } from './texts.ts'

const MOST_FICHES = 30

/** What fits one person where the words of a group do not; all else stays as it is. */
const wordsFor = (days: number): ReadonlyMap<string, string> => {
  const { report } = soloWords
  const counts = Array.from({ length: MOST_FICHES }, (_, index) => index + 1)
  return new Map([
    // It was not on a server, so nothing of it is wiped there after some days.
    [session.kept(days), soloWords.kept],
    [session.unnamed, report.unnamed],
    [ranking.first, report.order],
    [ranking.dataRanking, report.order],
    [supply.dataSentences, report.sentences],
    [ranking.chosen, report.chosen],
    [scope.notFinal, report.boundary],
    [supply.noSentence, report.nothing],
    [supply.open, report.findings],
    ...counts.map((n) => [ranking.method(n), report.method(n)] as const),
  ])
}

const chapterNames: Readonly<Record<number, string>> = {
  3: soloWords.report.important,
  4: soloWords.report.talks,
}

/** Who was not there, and what a group made of what everyone thought. */
const onlyOfGroups: ReadonlySet<string> = new Set([
  session.missing,
  session.nobodyMissing,
  talk.noSummary,
  boundary.proposalsMethod,
  boundary.some,
  ...[1, 2, 3].map((n) => talk.thoughts(n)),
])

const ownBlocks = (blocks: readonly Block[], words: ReadonlyMap<string, string>): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (!('text' in block)) return [block]
    if (onlyOfGroups.has(block.text)) return []
    return [{ ...block, text: words.get(block.text) ?? block.text }]
  })

/** `name` of the preparation; `generatedAt` is ISO 8601 with an offset. Nobody else is in it, so nothing has to be hidden. */
export const soloReport = (
  registry: Registry,
  records: Records,
  name: string,
  generatedAt: string,
): Report => {
  const all = new Overlay(records)
  const now = records.get('now')
  // Everything is shown, as after the end of a session: there is nobody from whom to hide anything.
  if (now) all.put({ ...now, data: { ...(now.data as NowData), endedAt: 0 } })
  const pictures = { symbol: symbolPicture, image: () => undefined }
  const report = buildReport(registry, all, { generatedAt, names: {}, minimumGroup: 1, pictures })
  const keepDays = (records.get('meta')?.data as MetaData | undefined)?.keepDays ?? 0
  const words = wordsFor(keepDays)
  const chapters = report.chapters.map((one) => ({
    ...one,
    title: chapterNames[one.number] ?? one.title,
    blocks: ownBlocks(one.blocks, words),
  }))
  // There is one person, so there are no sides.
  const data = report.data
    .filter((set) => set.name !== 'deelnemers')
    .map((set) => ({ ...set, title: words.get(set.title) ?? set.title }))
  return {
    ...report,
    chapters,
    data,
    title: soloWords.title,
    subtitle: [name, report.subtitle].filter(Boolean).join(', '),
  }
}
