// Reads the manual: the few forms of Markdown in which it is written, as plain data. What it does not know, it refuses.

export type Inline = { readonly text: string; readonly bold: boolean }
type Line = readonly Inline[]

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly id: string; readonly text: string }
  | { readonly type: 'text'; readonly line: Line }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly type: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly type: 'picture'; readonly file: string; readonly alt: string }

/** The name under which a heading is found in an address: small letters, digits and hyphens. */
export const anchorOf = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const inline = (text: string): Inline[] => {
  const parts = text.split('**')
  if (parts.length % 2 === 0) throw new Error(`bold letters do not end: ${text}`)
  if (/[<>`[\]_]|\*/.test(parts.join(''))) throw new Error(`this form is not known in the manual: ${text}`)
  return parts
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}

const cells = (line: string): Line[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => inline(cell.trim()))

const ITEM = /^(?:- |\d+\. )/

const isTable = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.every((line) => line.startsWith('|') && line.endsWith('|'))

const listOf = (lines: readonly string[]): Block => {
  const ordered = lines.every((line) => /^\d/.test(line))
  if (!ordered && lines.some((line) => /^\d/.test(line)))
    throw new Error(`two kinds of list: ${lines[0] ?? ''}`)
  return { type: 'list', ordered, items: lines.map((line) => inline(line.replace(ITEM, ''))) }
}

/** One block; `lines` are its lines without the empty ones around it. */
const blockOf = (lines: readonly string[]): Block => {
  const [first = ''] = lines
  const heading = /^(#{1,4}) (.+)$/.exec(first)
  const picture = /^!\[([^\]]+)\]\(pictures\/([a-z0-9-]+\.(?:png|webp))\)$/.exec(first)
  if (lines.length === 1 && heading) {
    const text = heading[2] ?? ''
    const level = (heading[1] ?? '#').length as 1 | 2 | 3 | 4
    return { type: 'heading', level, id: anchorOf(text), text }
  }
  if (lines.length === 1 && picture) return { type: 'picture', alt: picture[1] ?? '', file: picture[2] ?? '' }
  if (isTable(lines)) return { type: 'table', head: cells(first), rows: lines.slice(2).map(cells) }
  if (lines.every((line) => ITEM.test(line))) return listOf(lines)
  if (lines.length === 1 && !/^[#|!>\s]/.test(first)) return { type: 'text', line: inline(first) }
  throw new Error(`this form is not known in the manual: ${first}`)
}

/** All blocks of the manual in order. Throws on a form that is not known, and on two headings with one name. */
export const readManual = (markdown: string): Block[] => {
  const blocks = markdown
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf)
  const ids = blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []))
  const double = ids.find((id, index) => ids.indexOf(id) !== index)
  if (double !== undefined) throw new Error(`two headings have the name ${double}`)
  return blocks
}
