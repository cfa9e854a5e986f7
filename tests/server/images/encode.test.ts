// A photo that comes in goes out as a photo of our own, and everything else is refused.
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { encodeImage, type Encoded } from '#server/images/encode.ts'
import { openImage } from '#server/images/sharp.ts'
import {
  bomb,
  brokenPhotos,
  flat,
  noise,
  otherKinds,
  withChunk,
  withRiffChunk,
  withSegment,
} from './files.ts'

const made = async (bytes: Uint8Array): Promise<Encoded> => {
  const encoded = await encodeImage(bytes)
  if (typeof encoded === 'string') throw new Error(encoded)
  return encoded
}

/** The colour in the middle, as three numbers. */
const middle = async ({ bytes, width, height }: Encoded): Promise<number[]> => {
  const left = Math.floor(width / 2)
  const top = Math.floor(height / 2)
  const one = sharp(bytes).removeAlpha().extract({ left, top, width: 1, height: 1 })
  return [...(await one.raw().toBuffer())]
}

const isRed = ([red = 0, green = 255, blue = 255]: readonly number[]): boolean =>
  red > 150 && green < 80 && blue < 80

describe('[IM1] M3: a JPEG, PNG or WebP becomes a WebP of at most 1,600 pixels', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s', async (format) => {
    const encoded = await made(await flat(3000, 2000).toFormat(format).toBuffer())
    expect(encoded).toMatchObject({ type: 'image/webp', width: 1600, height: 1067 })
    const { format: kind, width, height } = await sharp(encoded.bytes).metadata()
    expect([kind, width, height]).toEqual(['webp', 1600, 1067])
    expect(isRed(await middle(encoded))).toBe(true)
  })

  test.each([
    [1, 1, 1, 1],
    [60, 40, 60, 40],
    [1, 30_000, 1, 1600],
    [2000, 3000, 1067, 1600],
  ])('%i by %i becomes %i by %i', async (width, height, toWidth, toHeight) => {
    const encoded = await made(await flat(width, height).png().toBuffer())
    expect([encoded.width, encoded.height]).toEqual([toWidth, toHeight])
  })

  test('one in inks of a printer, and one with glass in it, keep their colours', async () => {
    expect(isRed(await middle(await made(await flat().toColourspace('cmyk').jpeg().toBuffer())))).toBe(true)
    const glass = { create: { width: 9, height: 9, channels: 4, background: '#c0202080' } } as const
    const encoded = await made(await sharp(glass).png().toBuffer())
    expect((await sharp(encoded.bytes).metadata()).hasAlpha).toBe(true)
  })

  test('of one that moves only the first frame is left', async () => {
    const frames = [await flat().png().toBuffer(), await flat(60, 40, '#20c020').png().toBuffer()]
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(2)
    const encoded = await made(moving)
    expect((await sharp(encoded.bytes).metadata()).pages ?? 1).toBe(1)
    expect([encoded.width, encoded.height, isRed(await middle(encoded))]).toEqual([60, 40, true])
  })

  test('one full of detail gets a lower quality rather than a large file', async () => {
    expect((await made(await noise(1000))).bytes.length).toBeLessThan(600_001)
  })
})

describe('[IM2] M3: nothing of the file comes through but what is seen', () => {
  const exif = {
    IFD0: { Make: 'CANARY-make', Artist: 'CANARY-artist' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 48/1 30/1', GPSAreaInformation: 'CANARY-gps' },
  }

  test('not the place, device, profile, comment or small copy in any of the formats', async () => {
    const jpeg = await flat().withExif(exif).withIccProfile('p3').jpeg().toBuffer()
    const files = [
      withSegment(withSegment(jpeg, 0xfe, 'CANARY-comment'), 0xe1, `Exif\0\0CANARY-thumbnail`),
      withSegment(jpeg, 0xed, 'Photoshop 3.0\0CANARY-iptc'),
      withSegment(jpeg, 0xe1, 'http://ns.adobe.com/xap/1.0/\0<x>CANARY-xmp</x>'),
      withSegment(jpeg, 0xef, 'CANARY-<script>alert(1)</script>'),
      withChunk(await flat().withExif(exif).png().toBuffer(), 'tEXt', 'Comment\0CANARY-text'),
      withRiffChunk(await flat().withExif(exif).webp().toBuffer(), 'XMP ', '<x>CANARY-xmp</x>'),
    ]
    for (const file of files) {
      expect(file.includes('CANARY')).toBe(true)
      const { bytes } = await made(file)
      expect(Buffer.from(bytes).includes('CANARY')).toBe(false)
      const { exif: place, icc, xmp, iptc, orientation } = await sharp(bytes).metadata()
      expect([place, icc, xmp, iptc, orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ])
      for (const chunk of ['EXIF', 'XMP ', 'ICCP']) expect(Buffer.from(bytes).includes(chunk)).toBe(false)
    }
  })

  test('it is turned upright before the mark that says so is gone', async () => {
    const halves = await flat(60, 40)
      .composite([{ input: await flat(60, 20, '#2020c0').png().toBuffer(), top: 20, left: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100 })
      .toBuffer()
    const encoded = await made(halves)
    expect([encoded.width, encoded.height]).toEqual([40, 60])
    const right = await sharp(encoded.bytes)
      .extract({ left: 35, top: 30, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect(isRed([...right])).toBe(true)
  })
})

describe('[IM3] M3: a file is judged by what it is', async () => {
  test.each(await otherKinds())('%s is no photo', async (_, bytes) => {
    expect(await encodeImage(bytes)).toBe('image-type')
  })

  test.each(await brokenPhotos())('%s is broken', async (_, bytes) => {
    expect(await encodeImage(bytes)).toBe('image-broken')
  })

  test('zeros behind a JPEG are padding', async () => {
    const padded = Buffer.concat([await flat().jpeg().toBuffer(), Buffer.alloc(100)])
    expect(await made(padded)).toMatchObject({ width: 60, height: 40 })
  })

  test.each([
    ['196 million', 14_000, 14_000],
    ['41 million in one row of a thousand', 1_000, 41_000],
  ])('%s pixels are too many, however small the file is', async (_, width, height) => {
    const file = bomb(width, height)
    expect(file.length).toBeLessThan(60_000)
    expect(await encodeImage(file)).toBe('image-too-large')
  })

  test('39 million pixels are not', async () => {
    expect(await made(bomb(6_500, 6_000))).toMatchObject({ width: 1600, height: 1477 })
  })

  test('the library opens no other kind, whoever asks', async () => {
    for (const [, bytes] of await otherKinds())
      await expect((async () => openImage(bytes).png().toBuffer())()).rejects.toThrow(
        /unsupported image format|is empty/,
      )
  })
})
