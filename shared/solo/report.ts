// The report of somebody who prepared alone: the same report as of a group, under a title that says so.
import type { MetaData } from '#shared/activities/session/records.ts'
import { texts as session } from '#shared/activities/session/texts.ts'
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import type { NowData } from '#shared/kernel/facts.ts'
import { Overlay, type Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { buildReport } from '#shared/report/build.ts'
import type { Block, Report } from '#shared/report/document.ts'
import { soloWords } from './texts.ts'

/** It was not on a server, so nothing of it is wiped there after some days. */
const ownWords = (block: Block, days: number): Block =>
  block.type === 'paragraph' && block.text === session.kept(days) ? { ...block, text: soloWords.kept } : block

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
  const chapters = report.chapters.map((one) => ({
    ...one,
    blocks: one.blocks.map((block) => ownWords(block, keepDays)),
  }))
  return {
    ...report,
    chapters,
    title: soloWords.title,
    subtitle: [name, report.subtitle].filter(Boolean).join(', '),
  }
}
