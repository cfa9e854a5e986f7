// The few blocks that this part of the report is made of.
import type { Block, Cell } from '#shared/report/document.ts'

const heading = (text: string): Block => ({ type: 'heading', level: 3, text })
export const note = (text: string): Block => ({ type: 'paragraph', role: 'note', text })
export const normal = (text: string): Block => ({ type: 'paragraph', role: 'normal', text })
export const items = (list: readonly string[]): Block => ({ type: 'list', ordered: false, items: [...list] })

export const table = (caption: string, head: readonly string[], rows: Cell[][]): Block[] =>
  rows.length === 0 ? [] : [{ type: 'table', caption, head: [...head], rows, rowHeaders: true }]

export const under = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]
