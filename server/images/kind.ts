// What a file is by its own bytes, whatever it is called.

export type ImageKind = 'jpeg' | 'png' | 'webp'

const starts = (bytes: Uint8Array, signs: readonly number[], at = 0): boolean =>
  signs.every((sign, index) => bytes[at + index] === sign)

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0))

/** The kind of photo that these bytes begin as; undefined for everything else. */
export const kindOfImage = (bytes: Uint8Array): ImageKind | undefined => {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (starts(bytes, [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (starts(bytes, ascii('RIFF')) && starts(bytes, ascii('WEBP'), 8)) return 'webp'
  return undefined
}

const jpegEnd = [0xff, 0xd9]
const pngEnd = [0, 0, 0, 0, ...ascii('IEND'), 0xae, 0x42, 0x60, 0x82]

/**
 * Whether the file stops where its image stops: what comes after it (a page, an archive, a film) makes it two files in
 * one. Zeros at the end of a JPEG are padding of some cameras.
 */
export const endsAsImage = (bytes: Uint8Array, kind: ImageKind): boolean => {
  switch (kind) {
    case 'jpeg': {
      const last = bytes.findLastIndex((byte) => byte !== 0)
      return starts(bytes, jpegEnd, last - 1)
    }
    case 'png':
      return starts(bytes, pngEnd, bytes.length - pngEnd.length)
    case 'webp': {
      const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true)
      return size + 8 === bytes.length
    }
  }
}
