// What a report tells, as it must be found again in every format.
import type { Block, Report } from '#shared/report/document.ts'
import { cellText, plain } from '#shared/report/text.ts'
import { covered } from '#server/export/pdf/cover.ts'
import { flat } from './read.ts'

export const blocksOf = (report: Report) => report.chapters.flatMap(({ blocks }) => blocks)

/** Every text that must be readable, apart from labels in a drawing, which may be cut there. */
export function sentences(report: Report): string[] {
  const inTable = ({
    caption,
    head,
    rows,
  }: {
    caption: string
    head: readonly string[]
    rows: readonly (readonly (string | number)[])[]
  }) => [caption, ...head, ...rows.flat().map(cellText)]
  const inBlock = (block: Block): string[] => {
    if (block.type === 'heading' || block.type === 'paragraph') return [block.text]
    if (block.type === 'list') return [...block.items]
    if (block.type === 'facts') return block.items.flat()
    if (block.type === 'table') return inTable(block)
    if (block.type === 'figure') return [block.caption]
    return [block.caption, ...inTable(block.table)]
  }
  const front = [report.title, report.subtitle, ...report.meta.flat()]
  return [
    ...front,
    ...report.chapters.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(inBlock)]),
  ].map((text) => flat(plain(text)))
}

/** Without what lines are broken by. */
export const unbroken = (text: string): string => text.replace(/[\s\u200B\u00AD-]/g, '')

/** As the fonts of the PDF can show it; text from right to left by its words, which a reader puts in either order. */
export const asInPdf = (text: string, families: Parameters<typeof covered>[1]): string[] =>
  (/[\u0590-\u08FF]/.test(text) ? text.split(' ') : [text]).map((part) => unbroken(covered(part, families)))
