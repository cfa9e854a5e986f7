// Takes a PDF of the typesetter apart into its objects and puts it together again with some of them changed.

/** Bytes as text, one character each, so that text and streams go through unharmed. */
export type Objects = {
  readonly head: string
  readonly trailer: string
  readonly byNumber: Map<number, string>
}

/** Throws when it is not a file with one plain table of objects, as the typesetter writes it. */
export const readObjects = (pdf: Uint8Array): Objects => {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1])
  const table = /^xref\s+0 (\d+)\s+/.exec(file.slice(start, start + 40))
  const count = Number(table?.[1])
  if (!table || !Number.isInteger(count)) throw new Error('the typesetter wrote a file of another form')
  const rows = start + table[0].length
  const offsets = Array.from({ length: count }, (_, index) =>
    Number(file.slice(rows + 20 * index, rows + 20 * index + 10)),
  )
  const sorted = [...offsets.slice(1), start].sort((a, b) => a - b)
  const ends = new Map(sorted.map((offset, index) => [offset, sorted[index + 1]]))
  const byNumber = new Map<number, string>()
  for (const [number, offset] of offsets.entries()) {
    if (number === 0) continue
    byNumber.set(
      number,
      file
        .slice(offset, ends.get(offset))
        .replace(/^\d+ 0 obj\s/, '')
        .replace(/\s*endobj\s*$/, ''),
    )
  }
  const trailer = /trailer\s+([\s\S]*?)\s*startxref/.exec(file.slice(start))?.[1] ?? ''
  return { head: file.slice(0, sorted[0]), trailer, byNumber }
}

/** The file again: the same objects always give the same bytes. */
export const writeObjects = ({ head, trailer, byNumber }: Objects): Uint8Array<ArrayBuffer> => {
  const parts = [head]
  let length = head.length
  const rows = ['0000000000 65535 f\r\n']
  for (const [number, body] of [...byNumber].sort(([a], [b]) => a - b)) {
    const whole = `${number} 0 obj\n${body}\nendobj\n`
    rows.push(`${String(length).padStart(10, '0')} 00000 n\r\n`)
    parts.push(whole)
    length += whole.length
  }
  parts.push(`xref\n0 ${rows.length}\n${rows.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`)
  return Uint8Array.from(Buffer.from(parts.join(''), 'latin1'))
}
