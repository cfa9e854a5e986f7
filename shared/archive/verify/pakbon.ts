// Checks a delivery note against the package that it came with.
import { sha256Hex } from '../sha256.ts'
import type { Finding } from './findings.ts'
import type { Checked } from './package.ts'
import { readXml, textAt } from './read-xml.ts'

/** Whether the note is of this ZIP: its checksum, and its numbers of what is inside. `at` names the note. */
export const checkPakbon = (
  at: string,
  note: Uint8Array,
  zip: Uint8Array,
  { counts, sidecars }: Checked,
): Finding[] => {
  const read = readXml(note)
  if ('code' in read || read.root.name !== 'pakbon') return [{ code: 'pakbon-broken', at }]
  const numbers = {
    aantalInformatieobjecten: counts.aggregations,
    aantalBestanden: counts.files,
    aantalMetagegevensbestanden: sidecars.length,
    omvangBestanden: counts.bytes,
    omvangPakket: zip.length,
  }
  return [
    ...(textAt(read.root, 'checksumWaarde') === sha256Hex(zip)
      ? []
      : [{ code: 'pakbon-checksum' as const, at }]),
    ...Object.entries(numbers)
      .filter(([name, number]) => textAt(read.root, name) !== String(number))
      .map(([what]) => ({ code: 'pakbon-count' as const, at, what })),
  ]
}
