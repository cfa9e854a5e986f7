// sharp, set so that it opens nothing but the three kinds of photo, and leaves the processor to the sessions.
import sharp, { type Sharp } from 'sharp'

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

/** How many pixels a photo may have: as many as phones take, a fifth of what makes a machine swap. */
export const MOST_PIXELS = 40_000_000

/** Opens bytes as an image, one frame of it. Reading it rejects for what is broken or larger than MOST_PIXELS. */
export const openImage = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'error', pages: 1 })
