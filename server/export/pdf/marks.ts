// What the standard for accessible PDF (PDF/UA-1) asks beside PDF/A-2a, and the typesetter cannot write at the same time.
import { readObjects, writeObjects, type Objects } from './objects.ts'

const schema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>' +
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of PDF/UA to which the document conforms</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/**
 * The file with the mark of PDF/UA-1, with its title in the bar of the window, and with the first cell of a row as
 * the head of that row in each table for which `rowHeaders` says so. Tables are counted in the order of reading; without
 * `rowHeaders` all of them stay as they are.
 * Throws when the file has another form than that of this release of the typesetter.
 */
export const withMarks = (pdf: Uint8Array, rowHeaders?: readonly boolean[]): Uint8Array<ArrayBuffer> => {
  const objects = readObjects(pdf)
  for (const [number, body] of objects.byNumber) {
    if (/^<<\s*\/Type\s*\/Catalog\b/.test(body)) objects.byNumber.set(number, withTitleShown(body))
    if (/^<<[^(]*\/Type\s*\/Metadata\b/.test(body)) objects.byNumber.set(number, withUaMark(body))
  }
  if (rowHeaders === undefined) return writeObjects(objects)
  const tables = tablesOf(objects)
  if (tables.length !== rowHeaders.length)
    throw new Error(`${tables.length} tables, not ${rowHeaders.length}`)
  for (const [index, table] of tables.entries()) if (rowHeaders[index] === true) nameRows(objects, table)
  return writeObjects(objects)
}

const changed = (body: string, from: RegExp, to: string): string => {
  if (!from.test(body)) throw new Error(`the typesetter wrote no ${from.source}`)
  return body.replace(from, to)
}

const withTitleShown = (catalog: string): string =>
  changed(catalog, /\/ViewerPreferences\s*<</, '$&\n    /DisplayDocTitle true')

const withUaMark = (metadata: string): string => {
  const before = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(metadata)?.[1] ?? ''
  const named = changed(before, / xmlns:pdfaid=/, ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" $&')
  const told = changed(named, /<\/rdf:Bag><\/pdfaExtension:schemas>/, `${schema}$&`)
  const after = changed(told, /<pdfaid:part>/, '<pdfuaid:part>1</pdfuaid:part>$&')
  return changed(metadata, /\/Length \d+/, `/Length ${after.length}`).replace(before, () => after)
}

/** Without what people wrote: titles and descriptions stand in it as strings and could look like anything. */
const withoutStrings = (body: string): string => {
  let depth = 0
  return body.replace(/\\[\s\S]|[()]|[^\\()]+/g, (part) => {
    const outside = depth === 0
    if (part === '(') depth += 1
    if (part === ')') depth -= 1
    return outside && part !== '(' ? part : ''
  })
}

const kind = (body: string): string => /\/S\s*\/(\w+)/.exec(body)?.[1] ?? ''

/** The parts of a structure element that are elements themselves, in the order of reading. */
const partsOf = ({ byNumber }: Objects, number: number): number[] => {
  const body = withoutStrings(byNumber.get(number) ?? '')
  const list = /\/K\s*(\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? ''
  return Array.from(list.replace(/<<[\s\S]*?>>/g, '').matchAll(/(\d+) 0 R/g), ([, part]) => Number(part))
}

/** All elements of a kind under one, from the first to the last. */
const under = (objects: Objects, from: number, wanted: string): number[] =>
  partsOf(objects, from).flatMap((part) => [
    ...(kind(objects.byNumber.get(part) ?? '') === wanted ? [part] : []),
    ...under(objects, part, wanted),
  ])

const tablesOf = (objects: Objects): number[] => {
  const [root] = [...objects.byNumber].find(([, body]) => /^<<\s*\/Type\s*\/StructTreeRoot\b/.test(body)) ?? [
    0,
  ]
  return under(objects, root, 'Table')
}

/** A head of a row is found by its scope; a list of heads per cell would hide it, so that goes. */
const nameRows = (objects: Objects, table: number): void => {
  const { byNumber } = objects
  for (const cell of [...under(objects, table, 'TH'), ...under(objects, table, 'TD')])
    byNumber.set(cell, (byNumber.get(cell) ?? '').replace(/\s*\/Headers\s*\[[^\]]*\]/, ''))
  for (const body of under(objects, table, 'TBody'))
    for (const row of under(objects, body, 'TR')) {
      const [first = 0] = partsOf(objects, row)
      const cell = byNumber.get(first) ?? ''
      byNumber.set(
        first,
        changed(changed(cell, /\/S\s*\/TD/, '/S /TH'), /\/O\s*\/Table/, '$&\n    /Scope /Row'),
      )
    }
}
