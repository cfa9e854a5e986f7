// Tables of the Word report: a real header row that repeats, and columns as wide as their text needs.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Cell, Table as ReportTable } from './document.ts'
import { ink, page } from './docx-style.ts'
import { direction, runs } from './docx-text.ts'
import { palette } from './palette.ts'
import { cellText } from './text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: ink(palette.hair) }

/** The table itself; its caption is a paragraph before it. */
export function docxTable(table: ReportTable): Table {
  const widths = columnWidths(table)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.head.map((text, column) =>
      cell(text, { width: widths[column] ?? 0, bold: true, fill: palette.table, colour: palette.onTable }),
    ),
  })
  const rows = table.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: row.map((value, column) =>
          cell(value, {
            width: widths[column] ?? 0,
            bold: table.rowHeaders && column === 0,
            ...(index % 2 === 1 ? { fill: palette.paper2 } : {}),
          }),
        ),
      }),
  )
  return new Table({
    rows: [head, ...rows],
    layout: TableLayoutType.FIXED,
    width: { size: page.text, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: table.rowHeaders, noVBand: true },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: line,
      insideHorizontal: line,
      insideVertical: none,
    },
    margins: { top: 70, bottom: 70, left: 113, right: 113 },
  })
}

type CellLook = { width: number; bold: boolean; fill?: string; colour?: string }

function cell(value: Cell, { width, bold, fill, colour }: CellLook): TableCell {
  const text = cellText(value)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: ink(fill) } }),
    children: [
      new Paragraph({
        style: 'Cell',
        ...direction(text),
        ...(typeof value === 'number' ? { alignment: AlignmentType.END } : {}),
        children: runs(text, { bold, ...(colour === undefined ? {} : { color: ink(colour) }) }),
      }),
    ],
  })
}

/** Divides the page by the longest text of each column; a column gets no less than 6 and counts for no more than 40. */
function columnWidths(table: ReportTable): number[] {
  const weights = table.head.map((text, column) => {
    const lengths = table.rows.map((row) => cellText(row[column] ?? '').length)
    return Math.min(40, Math.max(6, text.length + 2, ...lengths))
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((page.text * weight) / total))
}
