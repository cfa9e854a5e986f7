// A figure of the Word report: a picture, because Word draws an SVG differently in every version.
import { ImageRun, Paragraph } from 'docx'
import type { Figure, ReportDocument } from './document.ts'
import { runs } from './docx-text.ts'
import { reportTexts } from './texts.ts'

/** Draws an SVG as PNG; undefined when that cannot be done. */
export type Raster = (svg: string) => Promise<Uint8Array | undefined>

/** The PNG of each SVG that could be drawn. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** What fits between the margins with a caption above it, in CSS pixels. */
const most = { width: 640, height: 800 }

/** All drawings of the report, one after the other. */
export async function drawPictures(report: ReportDocument, raster: Raster | undefined): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>()
  const blocks = report.chapters.flatMap((chapter) => chapter.blocks)
  for (const block of blocks) {
    const png = block.type === 'figure' && !pictures.has(block.svg) ? await raster?.(block.svg) : undefined
    if (block.type === 'figure' && png !== undefined) pictures.set(block.svg, png)
  }
  return pictures
}

/** The picture in a paragraph of its own; its description as text when there is none. `number` counts the figures. */
export function docxFigure(figure: Figure, number: number, pictures: Pictures): Paragraph[] {
  const data = pictures.get(figure.svg)
  if (data === undefined) return [new Paragraph({ style: 'Note', children: runs(figure.alt) })]
  const scale = Math.min(1, most.width / figure.width, most.height / figure.height)
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: {
      width: Math.max(1, Math.round(figure.width * scale)),
      height: Math.max(1, Math.round(figure.height * scale)),
    },
    altText: {
      name: `${reportTexts.figure} ${number}`,
      title: figure.caption,
      description: figure.alt,
    },
  })
  return [new Paragraph({ children: [picture] })]
}
