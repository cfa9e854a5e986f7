// Reads a PDF as a screen reader does: along its structure, with what stands on the pages in the order of that.
import { getDocumentProxy } from 'unpdf'

export type Bookmark = { readonly title: string; readonly below: readonly Bookmark[] }
export type ReadPdf = {
  /** Everything that is read, in order; of a picture its alternative text is apart. */
  readonly text: string
  readonly alternatives: readonly string[]
  /** How many structure elements there are of a kind. */
  readonly count: (kind: string) => number
  readonly pages: number
  readonly bookmarks: readonly Bookmark[]
  readonly info: Readonly<Record<string, unknown>>
  readonly marked: boolean
  /** The bytes as text, for what stands in them uncompressed. */
  readonly raw: string
}

/** A string in parentheses: escapes, and parentheses that are in balance, up to three deep. */
const quoted = ((): string => {
  const inside = String.raw`\\[\s\S]|[^\\()]`
  const one = `\\((?:${inside})*\\)`
  const two = `\\((?:${inside}|${one})*\\)`
  return `\\((?:${inside}|${two})*\\)`
})()

/** A string object: in parentheses with escapes, or hexadecimal; UTF-16 when it begins with its mark. */
const stringAfter = (body: string, key: string): string | undefined => {
  const found = new RegExp(`/${key} (${quoted}|<[0-9A-F\\s]*>)`, 'i').exec(body)?.[1]
  if (found === undefined) return undefined
  const bytes = found.startsWith('<')
    ? Buffer.from(found.replace(/[<>\s]/g, ''), 'hex')
    : Buffer.from(
        found.slice(1, -1).replace(/\\([0-7]{3}|\r?\n|[\s\S])/g, (_, sign: string) => {
          if (/^\d/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8))
          return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign
        }),
        'latin1',
      )
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
}

const unquoted = (body: string): string => body.replace(new RegExp(quoted, 'g'), '()')

type Outline = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getOutline']>>
const bookmarksOf = (outline: Outline | undefined): Bookmark[] =>
  (outline ?? []).map(({ title, items }) => ({ title, below: bookmarksOf(items as Outline) }))

/** The text by page object and number of the marked part. */
const partsOf = async (
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<Map<string, string>> => {
  const parts = new Map<string, string>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: string[] = []
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== '') ?? ''
        parts.set(id, `${parts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? '')
    }
  }
  return parts
}

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    Array.from(raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g), ([, number, body = '']) => [
      Number(number),
      body,
    ]),
  )
  const document = await getDocumentProxy(Uint8Array.from(bytes))
  const parts = await partsOf(document)
  const kinds: string[] = []
  const alternatives: string[] = []
  const read = (number: number): string => {
    const body = objects.get(number) ?? ''
    const bare = unquoted(body)
    const kind = /\/S \/(\w+)/.exec(bare)?.[1] ?? ''
    kinds.push(kind)
    const alternative = kind === 'Figure' ? stringAfter(body, 'Alt') : undefined
    if (alternative !== undefined) alternatives.push(alternative)
    const page = /\/Pg (\d+) 0 R/.exec(bare.replace(/(?!^)<<[^<>]*>>/g, ''))?.[1] ?? ''
    const kids = /\/K (\[[\s\S]*?\](?=\s*(?:\/|>>|$))|\d+ 0 R)/.exec(bare)?.[1] ?? ''
    const inside = Array.from(
      kids.matchAll(/<<([\s\S]*?)>>|(\d+) 0 R|(\d+)/g),
      ([, dictionary, element, mark]) => {
        if (element !== undefined) return read(Number(element))
        const own = /\/MCID (\d+)/.exec(dictionary ?? '')?.[1] ?? mark
        const where = /\/Pg (\d+)/.exec(dictionary ?? '')?.[1] ?? page
        return own === undefined ? '' : (parts.get(`p${where}R_mc${own}`) ?? '')
      },
    )
    return kind === 'Figure'
      ? ''
      : `${inside.join('')}${/^(?:Span|Strong|Lbl|Link|Reference)$/.test(kind) ? '' : '\n'}`
  }
  const [, root = ''] = [...objects].find(([, body]) => body.includes('/Type /StructTreeRoot')) ?? []
  const text = read(Number(/\/K \[(\d+) 0 R/.exec(root)?.[1] ?? 0))
  const { info } = await document.getMetadata()
  return {
    text,
    alternatives,
    count: (kind) => kinds.filter((one) => one === kind).length,
    pages: document.numPages,
    bookmarks: bookmarksOf(await document.getOutline()),
    info: info as Record<string, unknown>,
    marked: (await document.getMarkInfo())?.['Marked'] === true,
    raw,
  }
}
