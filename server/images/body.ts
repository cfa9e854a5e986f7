// Reads the body of a request up to a cap, without ever holding more.

/** The bytes, or undefined when there are more than `most`; the rest is then not read. */
export const readCapped = async (
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return Buffer.concat(parts)
    size += value.length
    if (size > most) {
      await reader?.cancel()
      return undefined
    }
    parts.push(value)
  }
}
