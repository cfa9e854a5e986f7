// Makes a Word file the same, byte for byte, every time: the library puts chance, counters and the clock in it.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

// What the library makes up: names of parts that refer to each other, and numbers of bookmarks and drawings that count on
// over all files. Only where such a name can stand, so that what people wrote stays.
const part = /(\b(?:r:id|Id)=")(rId[a-z0-9_-]{21})(?=")/g
const bookmark = /(\bw:(?:anchor|name)="|PAGEREF )(_Toc\d+)\b/g
const bookmarkId = /(<w:bookmark(?:Start|End)\b[^<>]*? w:id=")(\d+)(?=")/g
const drawing = /(<wp:docPr id=")(\d+)(?=")/g

/** Names by first appearance: one, two, three, each after `before`. */
const numbering = (before: string): ((whole: string, prefix: string, name: string) => string) => {
  const known = new Map<string, number>()
  return (_, prefix, name) => {
    known.set(name, known.get(name) ?? known.size + 1)
    return `${prefix}${before}${known.get(name) ?? 0}`
  }
}

/** The bytes with every made-up name numbered by first appearance, and one fixed time on all that is inside. */
export const steady = (bytes: Uint8Array): Uint8Array => {
  const parts = numbering('rIdN')
  // Written by its parts in local time, so that it is the same in every zone.
  const mtime = new Date(1980, 0, 1, 12)
  const entry = (path: string, data: Uint8Array): Zippable[string] => {
    if (path.endsWith('.xlsx')) return [steady(data), { mtime }]
    // Images are packed already.
    if (path.endsWith('.png')) return [data, { mtime, level: 0 }]
    if (!/\.(?:xml|rels)$/.test(path)) return [data, { mtime }]
    const text = strFromU8(data)
      .replace(part, parts)
      .replace(bookmark, numbering('_Toc'))
      .replace(bookmarkId, numbering(''))
      .replace(drawing, numbering(''))
    return [strToU8(text), { mtime }]
  }
  const files = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, entry(path, data)] as const)
  return zipSync(Object.fromEntries(files))
}
