// Reads out of a font file which characters it has (the "cmap" table of OpenType, formats 4 and 12).

/** All code points with a glyph. */
export const charactersOf = (font: Buffer): ReadonlySet<number> => {
  const found = new Set<number>()
  const start = tableAt(font, 'cmap')
  const tables = font.readUInt16BE(start + 2)
  for (let index = 0; index < tables; index += 1) {
    const at = start + font.readUInt32BE(start + 8 + 8 * index)
    const format = font.readUInt16BE(at)
    if (format === 4) readSegments(font, at, found)
    if (format === 12) readGroups(font, at, found)
  }
  return found
}

const tableAt = (font: Buffer, name: string): number => {
  const count = font.readUInt16BE(4)
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`the font has no table ${name}`)
}

/** Format 4: segments of the first 65,536 code points, each with a shift or a list of glyphs. */
const readSegments = (font: Buffer, at: number, found: Set<number>): void => {
  const bytes = font.readUInt16BE(at + 6)
  const ends = at + 14
  const starts = ends + bytes + 2
  const shifts = starts + bytes
  const offsets = shifts + bytes
  for (let segment = 0; segment < bytes; segment += 2) {
    const first = font.readUInt16BE(starts + segment)
    const last = font.readUInt16BE(ends + segment)
    const shift = font.readUInt16BE(shifts + segment)
    const offset = font.readUInt16BE(offsets + segment)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + shift) & 0xffff
          : font.readUInt16BE(offsets + segment + offset + 2 * (code - first))
      if (glyph !== 0) found.add(code)
    }
  }
}

/** Format 12: groups of code points that follow each other. */
const readGroups = (font: Buffer, at: number, found: Set<number>): void => {
  const groups = font.readUInt32BE(at + 12)
  for (let group = 0; group < groups; group += 1) {
    const entry = at + 16 + 12 * group
    const last = font.readUInt32BE(entry + 4)
    for (let code = font.readUInt32BE(entry); code <= last; code += 1) found.add(code)
  }
}
