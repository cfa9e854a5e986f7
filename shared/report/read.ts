// Reads a report back from its JSON file, or from the package for the archive that holds one. Nothing in it is trusted.
import { strFromU8 } from 'fflate'
import { openZip } from '#shared/archive/verify/open.ts'
import { REPORT_FORMAT, REPORT_VERSION, reportFileSchema, type Report, type Table } from './document.ts'
import { writeJson } from './json.ts'
import { reachesOut } from './reach.ts'
import { hashOf } from './seal.ts'

/** Why a file cannot be opened. */
export type ReadCode =
  | 'empty'
  | 'too-large'
  | 'not-json'
  | 'truncated'
  | 'other-format'
  | 'newer'
  | 'shape'
  | 'reaches-out'
  | 'zip-broken'
  | 'zip-unsafe'
  | 'zip-without'
  | 'zip-several'

/**
 * A draft has nothing to check it by. Of a final one the hash is right when the file is, byte for byte, what it was when
 * it was made final.
 */
export type Check = 'draft' | 'practice' | 'right' | 'changed'

/** `at` is the path in the package when the report was taken from one. */
export type Opened = {
  readonly ok: true
  readonly report: Report
  readonly check: Check
  readonly at?: string
}
export type ReadReport = Opened | { readonly ok: false; readonly code: ReadCode }

/** More than this no file may have, in bytes: the report of a full session with hundreds of photos stays far below it. */
export const MOST_BYTES = 128 * 1024 * 1024

const no = (code: ReadCode): ReadReport => ({ ok: false, code })

const isZip = ([p, k]: Uint8Array): boolean => p === 0x50 && k === 0x4b

/** The text, or undefined when it is not UTF-8. A mark of the byte order stays: with it the file is another one. */
const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return undefined
  }
}

const tablesOf = ({ chapters, data }: Report): Pick<Table, 'head' | 'rows'>[] => [
  ...data,
  ...chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'table' ? [block] : block.type === 'bars' ? [block.table] : [],
    ),
  ),
]

const isRegular = (report: Report): boolean =>
  tablesOf(report).every(({ head, rows }) => rows.every((row) => row.length === head.length))

const hasReach = ({ chapters }: Report): boolean =>
  chapters.some(({ blocks }) => blocks.some((block) => block.type === 'figure' && reachesOut(block.svg)))

const checkOf = (report: Report, text: string): Check => {
  if (report.status !== 'final' && report.hash === undefined)
    return report.status === 'practice' ? 'practice' : 'draft'
  return hashOf(report) === report.hash && writeJson(report) === text ? 'right' : 'changed'
}

const readJson = (bytes: Uint8Array): ReadReport => {
  if (bytes.length > MOST_BYTES) return no('too-large')
  const text = textOf(bytes)
  if (text?.trim() === '') return no('empty')
  const parsed = text === undefined ? undefined : parse(text)
  if (text === undefined || parsed === undefined)
    return no(
      text !== undefined && /^\uFEFF?\s*\{/.test(text) && !/\}\s*$/.test(text) ? 'truncated' : 'not-json',
    )
  const { format, version } = (parsed.value ?? {}) as { format?: unknown; version?: unknown }
  if (format !== REPORT_FORMAT) return no('other-format')
  if (typeof version === 'number' && version > REPORT_VERSION) return no('newer')
  const file = reportFileSchema.safeParse(parsed.value)
  if (!file.success) return no('shape')
  const { format: _format, version: _version, ...report } = file.data
  if (!isRegular(report)) return no('shape')
  if (hasReach(report)) return no('reaches-out')
  return { ok: true, report, check: checkOf(report, text) }
}

const readZip = (bytes: Uint8Array): ReadReport => {
  const { files, findings } = openZip(bytes)
  const [wrong] = findings
  if (wrong)
    return no(
      wrong.code === 'zip-too-large'
        ? 'too-large'
        : wrong.code === 'zip-broken'
          ? 'zip-broken'
          : 'zip-unsafe',
    )
  const [first, ...others] = [...files].filter(
    ([name, content]) =>
      name.toLowerCase().endsWith('.json') &&
      strFromU8(content.subarray(0, 200)).includes(`"${REPORT_FORMAT}"`),
  )
  if (!first) return no('zip-without')
  if (others.length > 0) return no('zip-several')
  const [at, content] = first
  const read = readJson(content)
  return read.ok ? { ...read, at } : read
}

/** Pure; never throws, whatever the bytes are. */
export const readReport = (bytes: Uint8Array): ReadReport => {
  if (bytes.length > MOST_BYTES) return no('too-large')
  return isZip(bytes) ? readZip(bytes) : readJson(bytes)
}
