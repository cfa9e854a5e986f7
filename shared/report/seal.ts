// What makes a final report checkable: its hash, and the words about it on the first page.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Report } from './document.ts'
import { writeJson } from './json.ts'
import { dutchMoment } from './text.ts'
import { reportTexts } from './texts.ts'

/** SHA-256 of the JSON file without the line of the hash itself, 64 hexadecimal digits; see docs/report-json.md. */
export const hashOf = (report: Report): string => {
  const { hash: _hash, ...content } = report
  return bytesToHex(sha256(utf8ToBytes(writeJson(content))))
}

/** When it was made, or when it was made final and with which hash: label and value of each. */
export const madeFacts = ({
  status,
  generatedAt,
  hash,
}: Pick<Report, 'status' | 'generatedAt' | 'hash'>): readonly [
  made: readonly [string, string],
  ...more: readonly (readonly [string, string])[],
] => {
  const moment = dutchMoment(generatedAt)
  if (status !== 'final') return [[reportTexts.made, moment]]
  return [[reportTexts.madeFinal, moment], ...(hash === undefined ? [] : [[reportTexts.hash, hash] as const])]
}
