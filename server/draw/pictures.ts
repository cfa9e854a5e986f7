// The photos inside a drawing: only those that are written out in it, in a format that the drawer knows.
import { openImage } from '../images/sharp.ts'

/** A photo in a figure is never larger on paper. */
const MOST_PIXELS = 1_000

const reference = /\bhref\s*=\s*("[^"]*"|'[^']*')/g
const inside = /^data:image\/(?:png|jpeg|webp);base64,([A-Za-z0-9+/=]+)$/

const asPng = async (base64: string): Promise<string> => {
  try {
    const png = await openImage(Buffer.from(base64, 'base64'))
      .resize({ width: MOST_PIXELS, height: MOST_PIXELS, fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer()
    return `data:image/png;base64,${png.toString('base64')}`
  } catch {
    return ''
  }
}

/** The same SVG with its photos as PNG, and without any reference that leads out of it: the drawer would read files. */
export const withOwnPhotos = async (svg: string): Promise<string> => {
  const known = new Map<string, string>()
  for (const [, quoted = ''] of svg.matchAll(reference)) {
    const [, base64] = inside.exec(quoted.slice(1, -1)) ?? []
    if (base64 !== undefined && !known.has(quoted)) known.set(quoted, await asPng(base64))
  }
  return svg.replace(reference, (_, quoted: string) =>
    /^["']#/.test(quoted) ? `href=${quoted}` : `href="${known.get(quoted) ?? ''}"`,
  )
}
