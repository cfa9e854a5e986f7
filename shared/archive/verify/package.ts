// Checks a whole package: its ZIP, its layout, its metadata against its files, and its list of checksums.
import { strFromU8 } from 'fflate'
import { extensionOf, formatOf } from '../formats.ts'
import { sha256Hex } from '../sha256.ts'
import { archiveTexts } from '../texts.ts'
import { algorithmOf, checkDocument, type Document } from './document.ts'
import type { Finding } from './findings.ts'
import { layoutOf } from './layout.ts'
import { openZip } from './open.ts'
import { childrenOf, textAt } from './read-xml.ts'
import { checkReferences } from './references.ts'

export type Checked = {
  readonly findings: readonly Finding[]
  /** The metadata in it, to be held against the schema too. */
  readonly sidecars: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly counts: { readonly aggregations: number; readonly files: number; readonly bytes: number }
}

const checkFile = (path: string, at: string, bytes: Uint8Array, { body }: Document): Finding[] => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const code = textAt(body, 'bestandsformaat', 'begripCode') ?? ''
  const format = formatOf(code)
  const sums = childrenOf(body, 'checksum').filter((sum) => algorithmOf(sum) === 'sha256')
  const right = sha256Hex(bytes)
  const wrongSum = sums.some((sum) => textAt(sum, 'checksumWaarde')?.toLowerCase() !== right)
  return [
    ...(textAt(body, 'naam') === name ? [] : [{ code: 'name-differs' as const, at }]),
    ...(Number(textAt(body, 'omvang')) === bytes.length
      ? []
      : [{ code: 'size-differs' as const, at, what: String(bytes.length) }]),
    ...(sums.length === 0 ? [{ code: 'checksum-algorithm' as const, at }] : []),
    ...(wrongSum ? [{ code: 'checksum-differs' as const, at }] : []),
    ...(format === undefined ? [{ code: 'format-unknown' as const, at, what: code }] : []),
    ...(format === undefined || format.extensions.includes(extensionOf(name))
      ? []
      : [{ code: 'format-extension' as const, at, what: code }]),
  ]
}

const zonesWrong = (at: string, { body }: Document): Finding[] =>
  [
    ...childrenOf(body, 'event').map((event) => textAt(event, 'eventTijd') ?? ''),
    ...childrenOf(body, 'checksum').map((sum) => textAt(sum, 'checksumDatum') ?? ''),
  ]
    .filter((time) => !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(time))
    .map((what) => ({ code: 'zone-missing', at, what }))

const checkSums = (files: ReadonlyMap<string, Uint8Array>): Finding[] => {
  const at = archiveTexts.sums
  const list = files.get(at)
  if (list === undefined) return [{ code: 'sums-missing', at }]
  const lines = strFromU8(list)
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
  const listed = new Map(lines.flatMap((parts) => (parts ? [[parts[2] ?? '', parts[1]] as const] : [])))
  return [
    ...lines.flatMap((parts, index): Finding[] =>
      parts ? [] : [{ code: 'sums-line', at, what: String(index + 1) }],
    ),
    ...[...listed.keys()]
      .filter((path) => !files.has(path))
      .map((path) => ({ code: 'sums-gone' as const, at: path })),
    ...[...files].flatMap(([path, bytes]): Finding[] => {
      if (path === at) return []
      const sum = listed.get(path)
      if (sum === undefined) return [{ code: 'sums-unlisted', at: path }]
      return sum === sha256Hex(bytes) ? [] : [{ code: 'sums-differ', at: path }]
    }),
  ]
}

/** Everything that is wrong with the bytes of a ZIP, in order of place; pure, and without the schema. */
export const checkPackage = (zip: Uint8Array): Checked => {
  const { files, findings: wrongZip } = openZip(zip)
  if (wrongZip.length > 0)
    return { findings: wrongZip, sidecars: [], counts: { aggregations: 0, files: 0, bytes: 0 } }
  const layout = layoutOf([...files.keys()])
  const findings = [...layout.findings]
  const documents = new Map<string, Document>()
  const take = (at: string, wanted: Document['kind']): Document | undefined => {
    const { document, findings: wrong } = checkDocument(at, files.get(at) ?? new Uint8Array())
    findings.push(...wrong)
    if (document === undefined) return undefined
    if (document.kind !== wanted) findings.push({ code: 'wrong-document', at, what: document.kind })
    findings.push(...zonesWrong(at, document))
    documents.set(at, document)
    return document
  }
  for (const at of layout.objects) take(at, 'informatieobject')
  let bytes = 0
  for (const { path, sidecar } of layout.files) {
    const content = files.get(path) ?? new Uint8Array()
    bytes += content.length
    const document = take(sidecar, 'bestand')
    if (document?.kind === 'bestand') findings.push(...checkFile(path, sidecar, content, document))
  }
  findings.push(...checkReferences(documents), ...checkSums(files))
  const sidecars = [...layout.objects, ...layout.files.map(({ sidecar }) => sidecar)].map((path) => ({
    path,
    bytes: files.get(path) ?? new Uint8Array(),
  }))
  return {
    findings: findings.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
    sidecars,
    counts: { aggregations: layout.objects.length, files: layout.files.length, bytes },
  }
}
