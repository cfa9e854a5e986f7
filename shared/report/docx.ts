// The report as a Word file: real headings, a table of contents, header rows, alternative texts, Dutch.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import { numbered } from './assemble.ts'
import type { ReportDocument } from './document.ts'
import { docxBlocks, docxFacts } from './docx-blocks.ts'
import { drawPictures, type Raster } from './docx-figure.ts'
import { docxNumbering, docxStyles, ink, page } from './docx-style.ts'
import { steady } from './docx-steady.ts'
import { direction, runs } from './docx-text.ts'
import { escape } from './html-escape.ts'
import { palette } from './palette.ts'
import { madeFacts } from './seal.ts'
import { plainAll } from './text.ts'
import { reportTexts } from './texts.ts'

/**
 * The bytes of the file. Word asks on opening whether it may fill in the page numbers of the contents. Without `raster`
 * a figure is only told in words.
 */
export async function writeDocx(report: ReportDocument, raster?: Raster): Promise<Uint8Array> {
  const clean = plainAll(report)
  const blocks = docxBlocks(await drawPictures(clean, raster))
  const body = numbered(clean.chapters).flatMap(({ shown, chapter }) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: shown === 1,
      children: runs(`${shown} ${chapter.title}`),
    }),
    ...chapter.blocks.flatMap(blocks),
  ])
  const document = new Document({
    title: clean.title,
    subject: clean.subtitle,
    creator: reportTexts.product,
    lastModifiedBy: reportTexts.product,
    description: `${reportTexts.kind}. ${clean.subtitle}`,
    features: { updateFields: true },
    styles: docxStyles,
    numbering: docxNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: footer(clean.title) },
        children: [...cover(clean), ...body],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(clean) }
  return steady(new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core])))
}

function cover(report: ReportDocument): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({
      children: [
        new TextRun({ text: reportTexts.kind, bold: true, color: ink(palette.table) }),
        new TextRun({
          text: `  ·  ${reportTexts.status[report.status]}`,
          bold: true,
          color: ink(report.status === 'final' ? palette.ok : palette.warn),
        }),
      ],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, ...direction(report.title), children: runs(report.title) }),
    new Paragraph({ style: 'Subtitle', ...direction(report.subtitle), children: runs(report.subtitle) }),
    ...docxFacts([...report.meta, ...madeFacts(report)]),
    new Paragraph({ style: 'TOCHeading', text: reportTexts.contents }),
    new TableOfContents(reportTexts.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}

function footer(title: string): Footer {
  const soft = { size: 16, color: ink(palette.inkSoft) }
  const pages = [reportTexts.page, ' ', PageNumber.CURRENT, ` ${reportTexts.pageOf} `, PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [...runs(`${cut(title)}  ·  `, soft), new TextRun({ ...soft, children: pages })],
      }),
    ],
  })
}

/** A title that would fill the page at the bottom of every page is cut there. */
function cut(title: string): string {
  const characters = Array.from(title.replaceAll('\n', ' '))
  return characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : characters.join('')
}

/** Written here because the library would put the clock of the machine in it, and no language. */
function coreProperties(report: ReportDocument): string {
  const moment = new Date(report.generatedAt).toISOString().replace(/\.\d+Z$/, 'Z')
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(report.title)}</dc:title><dc:subject>${escape(report.subtitle)}</dc:subject>` +
    `<dc:creator>${reportTexts.product}</dc:creator><cp:lastModifiedBy>${reportTexts.product}</cp:lastModifiedBy>` +
    `<dc:description>${escape(`${reportTexts.kind}. ${report.subtitle}`)}</dc:description>` +
    `<dc:language>${report.lang}</dc:language><cp:revision>1</cp:revision>${stamp('created')}${stamp('modified')}` +
    '</cp:coreProperties>'
  )
}
