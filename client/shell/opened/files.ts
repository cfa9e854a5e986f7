// Makes the files of a report in the browser, with the writers of the server; nothing is asked of the network for it.
import { emblemsByLetter } from '#shared/content/emblems.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { writeCsv } from '#shared/report/csv.ts'
import type { Report } from '#shared/report/document.ts'
import type { Raster } from '#shared/report/docx-figure.ts'
import { writeDocx } from '#shared/report/docx.ts'
import { figureHref } from '#shared/report/figure.ts'
import type { EmbeddedFont } from '#shared/report/fonts.ts'
import { writeHtml } from '#shared/report/html.ts'
import { writeJson } from '#shared/report/json.ts'
import { pngOf } from '../console/pngOf.ts'

/** A whole report, or the table of this name. */
export type Wanted = 'html' | 'docx' | 'json' | { readonly table: string }

/** What the HTML carries along. */
export type Along = { readonly fiches: readonly Fiche[]; readonly fonts: readonly EmbeddedFont[] }

const types = {
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const

/** Draws with the browser, so a picture may differ from that of the server by a shade; its size and words do not. */
const rasterOf = ({ chapters }: Report, fonts: readonly EmbeddedFont[]): Raster => {
  const figures = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure'))
  return async (svg) => {
    const figure = figures.find((one) => one.svg === svg)
    if (!figure) return undefined
    try {
      const png = await pngOf(figureHref(svg, fonts), figure.width, figure.height)
      return new Uint8Array(await png.arrayBuffer())
    } catch {
      return undefined
    }
  }
}

const contentOf = async (
  report: Report,
  kind: keyof typeof types,
  { fiches, fonts }: Along,
): Promise<BlobPart> => {
  switch (kind) {
    case 'html':
      return writeHtml(report, { fonts, emblems: emblemsByLetter(fiches) })
    case 'docx':
      return Uint8Array.from(await writeDocx(report, rasterOf(report, fonts)))
    case 'json':
      return writeJson(report)
  }
}

/** The file and its name; undefined for a table that is not there. */
export const makeFile = async (
  report: Report,
  wanted: Wanted,
  along: Along,
): Promise<{ readonly file: Blob; readonly name: string } | undefined> => {
  if (typeof wanted === 'string')
    return {
      file: new Blob([await contentOf(report, wanted, along)], { type: types[wanted] }),
      name: `verslag.${wanted}`,
    }
  const set = report.data.find(({ name }) => name === wanted.table)
  return set && { file: new Blob([writeCsv(set)], { type: 'text/csv' }), name: `${set.name}.csv` }
}
