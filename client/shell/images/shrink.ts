// Makes a photo small on the device itself: faster to send, and where it was taken does not even leave the phone.

/** The longest side, as the server keeps it. */
const MOST_SIDE = 1_600
const QUALITY = 0.85

/** A size with the same shape that fits; never larger than it was. */
export const fitInside = (width: number, height: number, most = MOST_SIDE): [number, number] => {
  const scale = Math.min(1, most / Math.max(width, height))
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
}

const encode = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY))

/** WebP, or JPEG on white where a browser cannot write that: it then gives a PNG, that is far too large. */
const encoded = async (canvas: HTMLCanvasElement, brush: CanvasRenderingContext2D): Promise<Blob | null> => {
  const webp = await encode(canvas, 'image/webp')
  if (webp?.type === 'image/webp') return webp
  brush.globalCompositeOperation = 'destination-over'
  brush.fillStyle = '#fff'
  brush.fillRect(0, 0, canvas.width, canvas.height)
  return encode(canvas, 'image/jpeg')
}

/** The photo upright and at most 1,600 pixels; as it is where the browser cannot do it, the server judges it then. */
export const shrinkPhoto = async (photo: Blob): Promise<Blob> => {
  try {
    const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' })
    const canvas = document.createElement('canvas')
    const [width, height] = fitInside(bitmap.width, bitmap.height)
    canvas.width = width
    canvas.height = height
    const brush = canvas.getContext('2d')
    if (!brush) return photo
    brush.drawImage(bitmap, 0, 0, width, height)
    bitmap.close()
    return (await encoded(canvas, brush)) ?? photo
  } catch {
    return photo
  }
}
