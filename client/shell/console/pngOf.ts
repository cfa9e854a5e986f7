// A drawing of the report as a picture of its own, for an archive or a poster.
const SCALE = 2

/** Draws the SVG at this address, twice as large as on the screen. Rejects when this browser cannot draw it. */
export const pngOf = async (href: string, width: number, height: number): Promise<Blob> => {
  const image = new Image()
  image.src = href
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('nothing was drawn')
  return png
}

/** A file name of the caption: small letters, digits and dashes. */
export const pngName = (caption: string): string => {
  const plain = caption.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  return `${words.slice(0, 60) || 'beeld'}.png`
}
