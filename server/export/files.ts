// Every file of a report at once, as the server would give them one by one: for the command that opens one again.
import { emblemsByLetter } from '#shared/content/emblems.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { writeCsv } from '#shared/report/csv.ts'
import type { Report } from '#shared/report/document.ts'
import { writeDocx } from '#shared/report/docx.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { drawPng } from '../draw/png.ts'
import { reportFonts } from './fonts.ts'
import { reportPdf } from './report-pdf.ts'

export type ReportFileOnDisk = { readonly name: string; readonly bytes: string | Uint8Array }

/** HTML, DOCX, JSON, one CSV per table, and PDF where this machine has the typesetter. */
export const filesOfReport = async (
  report: Report,
  fiches: readonly Fiche[],
): Promise<readonly ReportFileOnDisk[]> => {
  const extras = { fonts: await reportFonts(), emblems: emblemsByLetter(fiches) }
  const pdf = await reportPdf(report, fiches)
  return [
    { name: 'verslag.html', bytes: writeHtml(report, extras) },
    { name: 'verslag.docx', bytes: await writeDocx(report, drawPng) },
    ...(pdf ? [{ name: 'verslag.pdf', bytes: pdf }] : []),
    { name: 'verslag.json', bytes: writeJson(report) },
    ...report.data.map((set) => ({ name: `${set.name}.csv`, bytes: writeCsv(set) })),
  ]
}
