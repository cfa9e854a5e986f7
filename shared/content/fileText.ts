// The text of a file that somebody chose, whatever the spreadsheet wrote it in.

export type FileText =
  | { readonly ok: true; readonly text: string }
  /** `spreadsheet`: the file of a spreadsheet itself; `binary`: something else that is no text. */
  | { readonly ok: false; readonly code: 'spreadsheet' | 'binary' }

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** Without a mark at the start: of plain letters in UTF-16LE every second byte is 0. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 64)
  return start.length > 3 && start.length % 2 === 0 && start.every((byte, at) => at % 2 === 0 || byte === 0)
}

/** What Windows-1252 has at 0x80 to 0x9F; the rest is as in Unicode. Not every TextDecoder knows these. */
const HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => HIGH[byte - 0x80] ?? String.fromCharCode(byte)).join('')

const decoded = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe) || looksLikeUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** What no text has: control characters other than tabs and the ends of lines. */
const BINARY = /(?![\t\n\r\u0080-\u009F])\p{Cc}/u

/**
 * Reads UTF-8 with or without a mark, UTF-16LE, and else Windows-1252, in which every byte is a letter. The mark is
 * left out. Excel writes all three, depending on what is chosen under "Opslaan als".
 */
export const fileText = (bytes: Uint8Array): FileText => {
  const zipped = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)
  if (zipped || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, code: 'spreadsheet' }
  const text = decoded(bytes)
  return BINARY.test(text) ? { ok: false, code: 'binary' } : { ok: true, text }
}
