// The blocks of the document model as Word paragraphs and tables.
import { HeadingLevel, Paragraph, SimpleField, Tab, TextRun, type ParagraphChild, type Table } from 'docx'
import type { Block, Sign } from './document.ts'
import { docxBars } from './docx-bars.ts'
import { docxFigure, type Pictures } from './docx-figure.ts'
import { ink } from './docx-style.ts'
import { docxTable } from './docx-table.ts'
import { direction, runs } from './docx-text.ts'
import { palette } from './palette.ts'
import { reportTexts } from './texts.ts'

/** Turns blocks into Word one after the other; keeps count of tables, charts, figures and lists. */
export function docxBlocks(pictures: Pictures): (block: Block) => (Paragraph | Table)[] {
  const counts = { table: 0, chart: 0, figure: 0, list: 0 }
  const withCaption = (table: Extract<Block, { type: 'bars' }>['table']) => {
    counts.table += 1
    return [caption(reportTexts.table, counts.table, table.caption), docxTable(table), spacer()]
  }
  return (block) => {
    switch (block.type) {
      case 'heading':
        return [heading(block.level, block.text, block.sign)]
      case 'paragraph':
        return [paragraph(block.role, block.text)]
      case 'list': {
        counts.list += 1
        const numbering = {
          reference: block.ordered ? 'numbers' : 'bullets',
          level: 0,
          instance: counts.list,
        }
        return block.items.map(
          (item) => new Paragraph({ numbering, ...direction(item), children: runs(item) }),
        )
      }
      case 'table':
        return withCaption(block)
      case 'bars':
        counts.chart += 1
        return [
          caption(reportTexts.chart, counts.chart, block.caption),
          ...docxBars(block, counts.chart),
          new Paragraph({ style: 'Note', text: reportTexts.chartTwin }),
          ...withCaption(block.table),
        ]
      case 'figure':
        counts.figure += 1
        return [
          caption(reportTexts.figure, counts.figure, block.caption),
          ...docxFigure(block, counts.figure, pictures),
        ]
      case 'facts':
        return docxFacts(block.items)
    }
  }
}

/** Pairs of a label and what it says: a paragraph each, so that they are read in order. */
export function docxFacts(items: readonly (readonly [string, string])[]): Paragraph[] {
  return items.map(
    ([label, value]) =>
      new Paragraph({
        style: 'Fact',
        tabStops: [{ type: 'left', position: 3005 }],
        children: [...runs(label, { bold: true }), new TextRun({ children: [new Tab()] }), ...runs(value)],
      }),
  )
}

function heading(level: 2 | 3, text: string, sign: Sign | undefined): Paragraph {
  return new Paragraph({
    heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    ...direction(text),
    children: [...(sign === undefined ? [] : signRuns(sign)), ...runs(text)],
  })
}

function signRuns(sign: Sign): ParagraphChild[] {
  const printed = { bold: true, color: ink(palette.paper) }
  return [
    new TextRun({
      ...printed,
      text: `\u00A0${sign.letter}\u00A0`,
      shading: { type: 'clear', color: 'auto', fill: ink(sign.colour) },
    }),
    new TextRun({ text: ' ' }),
  ]
}

const styles = { normal: 'Normal', lead: 'Lead', quote: 'Quote', note: 'Note', warning: 'Warning' } as const

function paragraph(role: keyof typeof styles, text: string): Paragraph {
  const labels: Partial<Record<keyof typeof styles, string>> = {
    note: reportTexts.noteLabel,
    warning: reportTexts.warningLabel,
  }
  const label = labels[role]
  return new Paragraph({
    style: styles[role],
    ...direction(text),
    children: [
      ...(label === undefined ? [] : [new TextRun({ text: `${label}: `, bold: true })]),
      ...runs(text),
    ],
  })
}

/** "Tabel 1: …" with a field that Word can count and list. */
function caption(kind: string, number: number, text: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${kind} `),
      new SimpleField(`SEQ ${kind} \\* ARABIC`, String(number)),
      ...runs(`: ${text}`),
    ],
  })
}

/** Keeps a table and what follows apart; two tables without it would become one. */
function spacer(): Paragraph {
  return new Paragraph({ spacing: { after: 120, line: 120, lineRule: 'exact' } })
}
