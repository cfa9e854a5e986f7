// The blocks of the document model as HTML.
import type { Block, Figure, Sign, Table } from './document.ts'
import { figureHref } from './figure.ts'
import type { EmbeddedFont } from './fonts.ts'
import { barsSvg, type Emblems } from './html-bars.ts'
import { escape } from './html-escape.ts'
import { cellText } from './text.ts'
import { reportTexts } from './texts.ts'

/** What blocks may use beside their text. */
export type Dress = { readonly emblems: Emblems; readonly fonts: readonly EmbeddedFont[] }

/** One block; `id` is unique within the page. Text of people may run right to left, so its direction is its own. */
export function htmlBlock(block: Block, id: string, { emblems, fonts }: Dress): string {
  switch (block.type) {
    case 'heading': {
      const tag = block.level === 2 ? 'h3' : 'h4'
      return `<${tag}>${block.sign === undefined ? '' : htmlSign(block.sign, emblems)}<span dir="auto">${escape(block.text)}</span></${tag}>`
    }
    case 'paragraph':
      return htmlParagraph(block.role, block.text)
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li dir="auto">${escape(item)}</li>`).join('')
      return `<${tag}>${items}</${tag}>`
    }
    case 'table':
      return htmlTable(block)
    case 'bars':
      return (
        `<figure><figcaption>${escape(block.caption)}</figcaption>` +
        `<div class="tekening" tabindex="0" role="group" aria-label="${escape(`${reportTexts.chart}: ${block.caption}`)}">` +
        `${barsSvg(block, id, emblems)}</div>` +
        `<p class="tweeling">${escape(reportTexts.chartTwin)}</p></figure>${htmlTable(block.table)}`
      )
    case 'figure':
      return htmlFigure(block, fonts)
    case 'facts':
      return htmlFacts(block.items)
  }
}

/** Pairs of a label and what it says. */
export function htmlFacts(items: readonly (readonly [string, string])[]): string {
  const rows = items.map(
    ([label, value]) => `<div><dt>${escape(label)}</dt><dd dir="auto">${escape(value)}</dd></div>`,
  )
  return `<dl>${rows.join('')}</dl>`
}

/** As wide as the text at most; on a phone it scrolls sideways rather than become too small to read. */
function htmlFigure({ caption, alt, width, height, svg }: Figure, fonts: readonly EmbeddedFont[]): string {
  return (
    `<figure><figcaption dir="auto">${escape(caption)}</figcaption>` +
    `<div class="tekening" tabindex="0" role="group" aria-label="${escape(`${reportTexts.figure}: ${caption}`)}">` +
    `<img src="${figureHref(svg, fonts)}" alt="${escape(alt)}" width="${width}" height="${height}"` +
    ` style="--breed:${width}px"></div></figure>`
  )
}

function htmlParagraph(role: Extract<Block, { type: 'paragraph' }>['role'], text: string): string {
  const body = escape(text)
  switch (role) {
    case 'normal':
    case 'lead':
      return `<p class="${role}" dir="auto">${body}</p>`
    case 'quote':
      return `<blockquote dir="auto"><p>${body}</p></blockquote>`
    case 'note':
    case 'warning': {
      const label = role === 'note' ? reportTexts.noteLabel : reportTexts.warningLabel
      return `<div class="${role}" role="note"><strong>${label}</strong><p dir="auto">${body}</p></div>`
    }
  }
}

function htmlSign(sign: Sign, emblems: Emblems): string {
  const emblem = emblems[sign.letter]
  const drawing =
    emblem === undefined
      ? ''
      : `<svg viewBox="0 0 48 48" aria-hidden="true"><path d="${escape(emblem)}"/></svg>`
  return `<span class="teken" style="background:${sign.colour};color:${sign.colour}"><b>${escape(sign.letter)}</b>${drawing}</span> `
}

function htmlTable(table: Table): string {
  const numeric = table.head.map((_, column) => table.rows.every((row) => typeof row[column] === 'number'))
  const name = (column: number) => (numeric[column] === true && table.rows.length > 0 ? ' class="getal"' : '')
  const head = table.head
    .map((text, column) => `<th scope="col"${name(column)}>${escape(text)}</th>`)
    .join('')
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, column) =>
      table.rowHeaders && column === 0
        ? `<th scope="row" dir="auto">${escape(cellText(cell))}</th>`
        : `<td dir="auto"${name(column)}>${escape(cellText(cell))}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return (
    `<div class="tabel" tabindex="0" role="group" aria-label="${escape(`${reportTexts.table}: ${table.caption}`)}">` +
    `<table><caption>${escape(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  )
}
