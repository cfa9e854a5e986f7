// The report of somebody who prepared alone: the same report as of a group, under a title that says so.
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import type { Records } from '#shared/kernel/records.ts'
import type { Registry } from '#shared/kernel/registry.ts'
import { buildReport } from '#shared/report/build.ts'
import type { Report } from '#shared/report/document.ts'
import { soloWords } from './texts.ts'

/** `name` of the preparation; `generatedAt` is ISO 8601 with an offset. Nobody else is in it, so nothing has to be hidden. */
export const soloReport = (
  registry: Registry,
  records: Records,
  name: string,
  generatedAt: string,
): Report => {
  const pictures = { symbol: symbolPicture, image: () => undefined }
  const report = buildReport(registry, records, { generatedAt, names: {}, minimumGroup: 1, pictures })
  return { ...report, title: soloWords.title, subtitle: [name, report.subtitle].filter(Boolean).join(', ') }
}
