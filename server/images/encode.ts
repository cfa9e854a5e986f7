// Makes of a photo that somebody sent a photo of our own: nothing of the file comes through but what is seen.
import { endsAsImage, kindOfImage } from './kind.ts'
import { MOST_PIXELS, openImage } from './sharp.ts'

/** Longest side on the projector, and how large a file may become before it gets a lower quality. */
const MOST_SIDE = 1_600
const ENOUGH_BYTES = 600_000
const QUALITY = 80
const LOWER_QUALITIES = [55, 30]
const SECONDS = 10

export type Encoded = {
  readonly type: 'image/webp'
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** 'image-type': no JPEG, PNG or WebP; 'image-broken': not whole or not only an image; 'image-too-large': too many pixels. */
export type ImageRefusal = 'image-type' | 'image-broken' | 'image-too-large'

/**
 * The first frame, upright, at most 1,600 pixels wide and high, as WebP without any metadata: no place, time, device,
 * profile or small copy of it. Never throws for what is in the bytes.
 */
export const encodeImage = async (bytes: Uint8Array): Promise<Encoded | ImageRefusal> => {
  const kind = kindOfImage(bytes)
  if (kind === undefined) return 'image-type'
  if (!endsAsImage(bytes, kind)) return 'image-broken'
  try {
    const { format, width, height } = await openImage(bytes).metadata()
    if (format !== kind) return 'image-broken'
    if (width * height > MOST_PIXELS) return 'image-too-large'
    return await reduce(bytes)
  } catch (error) {
    return error instanceof Error && /pixel limit|timeout/i.test(error.message)
      ? 'image-too-large'
      : 'image-broken'
  }
}

const reduce = async (bytes: Uint8Array): Promise<Encoded> => {
  const upright = openImage(bytes)
    .autoOrient()
    .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: SECONDS })
  const at = (quality: number) => upright.clone().webp({ quality }).toBuffer({ resolveWithObject: true })
  let { data, info } = await at(QUALITY)
  for (const lower of LOWER_QUALITIES) if (data.length > ENOUGH_BYTES) ({ data, info } = await at(lower))
  return { type: 'image/webp', width: info.width, height: info.height, bytes: Uint8Array.from(data) }
}
