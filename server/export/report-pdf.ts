// The report as PDF with the fiches of this municipality on its cover and beside its headings.
import { dilemmaColours } from '#shared/content/colours.ts'
import { emblems, emblemsByLetter } from '#shared/content/emblems.ts'
import type { Fiche } from '#shared/content/schema.ts'
import type { Report } from '#shared/report/document.ts'
import { NoTypesetter } from './pdf/typst.ts'
import { writePdf } from './pdf/write.ts'

/** So many fiches lie on the cover. */
const MOST_PIECES = 6

/** The bytes of the file, the same for the same report; undefined where this machine has no typesetter. */
export const reportPdf = async (
  report: Report,
  fiches: readonly Fiche[],
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const pieces = fiches
    .slice(0, MOST_PIECES)
    .map(({ colour }) => ({ colour: dilemmaColours[colour], emblem: emblems[colour] }))
  try {
    return await writePdf(report, { pieces, emblems: emblemsByLetter(fiches) })
  } catch (error) {
    if (error instanceof NoTypesetter) return undefined
    throw error
  }
}
