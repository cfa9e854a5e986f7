// Writes the report as PDF: PDF/A-2a, to keep, that is also PDF/UA-1, for everyone to read.
import { readFile } from 'node:fs/promises'
import type { Figure, Report } from '#shared/report/document.ts'
import { plainAll } from '#shared/report/text.ts'
import { drawLines } from '#server/draw/png.ts'
import { BOX, breakable, covered, onlyOrdinary } from './cover.ts'
import { pdfData, type PdfExtras } from './data.ts'
import { pdfFonts, type PdfFonts } from './fonts.ts'
import { withMarks } from './marks.ts'
import { setSvg } from './svg.ts'
import { findTypesetter, NotSet, typesetter } from './typst.ts'

type Set = ReturnType<typeof typesetter>
type Press = { readonly set: Set; readonly fonts: PdfFonts; readonly template: string }

let press: Promise<Press> | undefined

const open = async (): Promise<Press> => {
  const native = findTypesetter()
  const folder = import.meta.dirname
  const [fonts, template] = await Promise.all([pdfFonts(), readFile(`${folder}/report.typ`, 'utf8')])
  return { set: typesetter(native, folder, fonts.files), fonts, template }
}

/** The template and the fonts stay in memory. Rejects with `NoTypesetter`, also the next time. */
const opened = (): Promise<Press> => (press ??= open())

const figuresOf = (report: Report): Figure[] =>
  report.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure'))

type Way = {
  readonly fit: (text: string) => string
  readonly draw: (figure: Figure) => Promise<string | undefined>
}

/** From what is best to what can always be set: first drawings without text in them, then fewer letters. */
const waysWith = ({ families }: PdfFonts): Way[] => {
  const fit = (text: string): string => breakable(covered(text, families))
  const lines = ({ svg }: Figure) => drawLines(svg)
  return [
    { fit, draw: async ({ svg }) => (await setSvg(svg, families)) ?? drawLines(svg) },
    { fit, draw: lines },
    { fit: (text) => breakable(onlyOrdinary(text)), draw: lines },
    { fit: (text) => text.replace(/[^\n -~]/g, BOX), draw: () => Promise.resolve(undefined) },
  ]
}

/**
 * The bytes of the file; the same report gives the same bytes. A sign that no font has becomes "□". The `extras` stand
 * on the cover and beside headings. Rejects with `NoTypesetter` where this machine has no typesetter.
 */
export const writePdf = async (report: Report, extras: PdfExtras = {}): Promise<Uint8Array<ArrayBuffer>> => {
  const { set, fonts, template } = await opened()
  const clean = plainAll(report)
  let refused: unknown
  for (const { fit, draw } of waysWith(fonts)) {
    const drawings = new Map<string, string | undefined>()
    for (const figure of figuresOf(clean))
      if (!drawings.has(figure.svg)) drawings.set(figure.svg, await draw(figure))
    const drawing = ({ svg }: Figure): string | undefined => drawings.get(svg)
    const { json, rowHeaders } = pdfData(clean, { fit, drawing, ...extras })
    try {
      return withMarks(await set(template, { report: json }), rowHeaders)
    } catch (error) {
      if (!(error instanceof NotSet)) throw error
      refused = error
    }
  }
  throw refused
}
