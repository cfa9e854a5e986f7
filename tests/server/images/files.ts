// Photos and files that want to be taken for one, all made here.
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { seededRandom } from '../store/samples.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

/** A photo of one colour; red unless told otherwise. */
export const flat = (width = 60, height = 40, background = '#c02020'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })

/** A photo that no format makes small. */
export const noise = (side: number): Promise<Buffer> => {
  const random = seededRandom(3)
  const pixels = Buffer.from(Uint8Array.from({ length: side * side * 3 }, () => random() * 256))
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg()
    .toBuffer()
}

/** Puts a segment right behind the start of a JPEG. */
export const withSegment = (jpeg: Buffer, marker: number, content: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, latin(content), jpeg.subarray(2)])
}

export const pngChunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([latin(name), content])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

/** Puts a chunk right behind the header of a PNG. */
export const withChunk = (png: Buffer, name: string, content: string): Buffer =>
  Buffer.concat([png.subarray(0, 33), pngChunk(name, latin(content)), png.subarray(33)])

/** Puts a chunk at the end of a WebP, and says so in its size. */
export const withRiffChunk = (webp: Buffer, name: string, content: string): Buffer => {
  const even = content.length % 2 === 0 ? content : `${content} `
  const head = Buffer.concat([latin(name), Buffer.alloc(4)])
  head.writeUInt32LE(even.length, 4)
  const whole = Buffer.concat([webp, head, latin(even)])
  whole.writeUInt32LE(whole.length - 8, 4)
  return whole
}

/** A PNG in black and white that says it is this large, whatever its pixels are. */
const pngOf = (width: number, height: number, pixels: Buffer): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(1, 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG of a few kilobytes that really is this large. */
export const bomb = (width: number, height: number): Buffer =>
  pngOf(width, height, deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height)))

export const gif = Buffer.from('R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')

const script = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'

/** Files of other kinds, some of them with a photo inside. */
export const otherKinds = async (): Promise<[string, Buffer][]> => {
  const jpeg = await flat().jpeg().toBuffer()
  return [
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.from([0xff])],
    ['text', latin('hallo')],
    ['a drawing that runs', latin(script)],
    ['a drawing behind an XML head', latin(`<?xml version="1.0"?>${script}`)],
    ['a GIF', gif],
    ['a GIF that is a script too', Buffer.concat([latin('GIF89a/*'), gif, latin('*/=1;alert(1)')])],
    ['a PDF', latin('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')],
    ['a PDF with a photo', Buffer.concat([latin('%PDF-1.7\n'), jpeg])],
    ['a page with a photo', Buffer.concat([latin('<!doctype html><script>alert(1)</script>'), jpeg])],
    ['an archive', Buffer.concat([latin('PK\u0003\u0004'), jpeg])],
    ['a photo of an iPhone that was not turned into a JPEG', latin('\0\0\0\u0018ftypheic\0\0\0\0mif1heic')],
    ['an AVIF', await flat().avif({ effort: 0 }).toBuffer()],
    ['a TIFF', await flat().tiff().toBuffer()],
    ['a bitmap', Buffer.concat([latin('BM'), Buffer.alloc(80)])],
    ['a RIFF of sound', latin('RIFF\u0024\0\0\0WAVEfmt ')],
  ]
}

/** Files that begin as a photo but are not whole, or not only that. */
export const brokenPhotos = async (): Promise<[string, Buffer][]> => {
  const large = await noise(200)
  const [jpeg, png, webp] = [
    await flat().jpeg().toBuffer(),
    await flat().png().toBuffer(),
    await flat().webp().toBuffer(),
  ]
  const renamed = Buffer.from(webp)
  renamed.write('VP9 ', 12, 'latin1')
  return [
    ['only a start', jpeg.subarray(0, 3)],
    ['half a JPEG', large.subarray(0, large.length / 2)],
    ['half a PNG', png.subarray(0, png.length / 2)],
    ['half a PNG with an end', Buffer.concat([png.subarray(0, 60), png.subarray(-12)])],
    ['a PNG with nonsense for pixels', pngOf(60, 40, Buffer.from('nonsense'))],
    ['half a WebP', webp.subarray(0, webp.length / 2)],
    ['a WebP of an unknown kind', renamed],
    ['a JPEG that is an archive too', Buffer.concat([jpeg, latin('PK\u0003\u0004rest')])],
    ['a JPEG with a page behind it', Buffer.concat([jpeg, latin('<script>alert(1)</script>')])],
    ['a PNG with a page behind it', Buffer.concat([png, latin('<html><script>alert(1)</script>')])],
    ['a WebP with a page behind it', Buffer.concat([webp, latin('<script>alert(1)</script>')])],
    ['the head of a JPEG on a PNG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), png, jpeg.subarray(-2)])],
  ]
}
