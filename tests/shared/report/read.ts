// Reads the text back out of the formats, independently of the writers.
import { strFromU8, unzipSync } from 'fflate'

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' }

export const unescape = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => entities[name] ?? '')

/** White space is not content: every run of it is one space. */
export const flat = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim()

/** What a reader of the HTML gets: the text, and the descriptions of the images. */
export const htmlText = (html: string): string =>
  flat(unescape(html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ')))

export const htmlTags = (html: string): string[] =>
  [...html.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)/g)].map((match) => match[1] ?? '')

/** The parts of a Word file by name, as text; `bytes` where it is no text. */
export function openDocx(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
}

export const documentXml = (parts: Map<string, string>): string => parts.get('word/document.xml') ?? ''

/** The text of the paragraphs, one after the other, and the alternative texts of the drawings. */
export function docxText(xml: string): string {
  const paragraphs = [...xml.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map((match) =>
    (match[1] ?? '')
      .replace(/<w:(?:br|tab)\/>/g, ' ')
      .replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '')
      .replace(/<[^>]*>/g, ''),
  )
  return flat(unescape(paragraphs.join(' ')))
}

export const docxAlternatives = (xml: string): string[] =>
  [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map((match) => flat(unescape(match[1] ?? '')))

/** Whether every tag is closed in order, as XML asks. */
export function wellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([a-zA-Z][\w:.-]*)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return false
    } else if (self !== '/') open.push(name ?? '')
  }
  return open.length === 0
}

/** The cells of a CSV file as the writers promise it: quotes, semicolons, CRLF. */
export function csvRows(csv: string): string[][] {
  return csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/g)].map((match) =>
        match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'),
      ),
    )
}
