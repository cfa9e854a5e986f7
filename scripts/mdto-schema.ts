// Holds documents against the schema of MDTO, with the xmllint of libxml2.
import { readFileSync } from 'node:fs'
import { memoryPages, validateXML } from 'xmllint-wasm'
import type { Finding } from '#shared/archive/verify/findings.ts'

/** The schema as the Nationaal Archief published it, version 1.0.1. */
export const schemaFile = new URL('../shared/archive/verify/MDTO-XML1.0.1.xsd', import.meta.url)

type Sidecar = { readonly path: string; readonly bytes: Uint8Array }

/**
 * A finding for everything that the schema refuses. `what` is what xmllint says, in English. The documents are looked at
 * together in one worker; names are made up for it, so that no name of a file can be taken for an option.
 */
export const checkSchema = async (sidecars: readonly Sidecar[]): Promise<Finding[]> => {
  if (sidecars.length === 0) return []
  const { valid, errors, rawOutput } = await validateXML({
    xml: sidecars.map(({ bytes }, index) => ({ fileName: `${index}.xml`, contents: bytes })),
    schema: readFileSync(schemaFile, 'utf8'),
    maxMemoryPages: memoryPages.GiB,
    modifyArguments: (given) => ['--nonet', ...given],
  })
  if (valid) return []
  const pathOf = (name: string | undefined): string => sidecars[Number.parseInt(name ?? '', 10)]?.path ?? ''
  // At the end of each document xmllint says once more that it fails, without a place.
  const findings = errors.flatMap(({ message, loc }): Finding[] =>
    loc === null ? [] : [{ code: 'schema', at: pathOf(loc.fileName), what: message }],
  )
  return findings.length > 0 ? findings : [{ code: 'schema', at: '', what: rawOutput }]
}
