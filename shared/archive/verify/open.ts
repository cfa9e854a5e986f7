// Opens a ZIP file of which nothing is trusted: neither its names nor its sizes.
import { unzipSync, type UnzipFileInfo } from 'fflate'
import type { Finding } from './findings.ts'

const MOST_ENTRIES = 10_000
const MOST_BYTES = 512 * 1024 * 1024

class TooLarge extends Error {}

const isSafe = (name: string): boolean =>
  name !== '' &&
  !/^(?:\/|[A-Za-z]:)|\\|\p{Cc}/u.test(name) &&
  name.split('/').every((part) => part !== '.' && part !== '..' && part !== '__proto__')

/** What the directory of the ZIP says is in it, without unpacking anything. */
const listed = (bytes: Uint8Array): UnzipFileInfo[] => {
  const found: UnzipFileInfo[] = []
  let packed = 0
  let unpacked = 0
  unzipSync(bytes, {
    filter: (info) => {
      found.push(info)
      packed += info.size
      unpacked += info.originalSize
      // Together larger than the ZIP itself: entries that lie over each other.
      if (found.length > MOST_ENTRIES || packed > bytes.length || unpacked > MOST_BYTES) throw new TooLarge()
      return false
    },
  })
  return found
}

/**
 * The files in a ZIP by path, without its folders. Nothing is unpacked when there is a finding: a broken file, one that
 * would become too large, a name that leads out of the folder or stands there twice.
 */
export const openZip = (
  bytes: Uint8Array,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly findings: readonly Finding[] } => {
  try {
    const names = listed(bytes).map(({ name }) => name)
    const findings: Finding[] = [
      ...names.filter((name) => !isSafe(name)).map((at) => ({ code: 'zip-name' as const, at })),
      ...names
        .filter((name, index) => names.indexOf(name) < index)
        .map((at) => ({ code: 'zip-twice' as const, at })),
      ...(names.length === 0 ? [{ code: 'zip-broken' as const, at: '' }] : []),
    ]
    if (findings.length > 0) return { files: new Map(), findings }
    const unpacked = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') })
    return { files: new Map(Object.entries(unpacked)), findings }
  } catch (error) {
    const code = error instanceof TooLarge ? 'zip-too-large' : 'zip-broken'
    return { files: new Map(), findings: [{ code, at: '' }] }
  }
}
