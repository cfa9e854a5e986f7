// The symbols and photos that a report shows: only the photos that it asks for are fetched.
import { symbolPicture } from '#shared/content/symbols/pictures.ts'
import type { Pictures } from '#shared/kernel/activity.ts'
import type { ImageRow, ImageStore } from '#server/store/store.ts'
import { openImage } from '../images/sharp.ts'

type Photo = NonNullable<ReturnType<Pictures['image']>>

/** Longest side on a page of paper, where a photo is a part of a drawing. */
const MOST_SIDE = 800
const QUALITY = 72

const asHref = async ({ bytes }: ImageRow): Promise<Photo> => {
  const { data, info } = await openImage(bytes)
    .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
  const href = `data:image/webp;base64,${data.toString('base64')}`
  return { href, width: info.width, height: info.height }
}

/**
 * Builds once to learn which photos are asked for and, when there are any, once more with them. `build` is pure. A
 * photo that was taken away is not there, and is then drawn as words.
 */
export const withPictures = async <T>(
  store: ImageStore,
  session: string,
  build: (pictures: Pictures) => T,
): Promise<T> => {
  const asked = new Set<string>()
  const first = build({
    symbol: symbolPicture,
    image: (id) => {
      asked.add(id)
      return undefined
    },
  })
  if (asked.size === 0) return first
  const photos = new Map<string, Photo>()
  for (const id of asked) {
    const row = await store.image(session, id)
    const photo = row && (await asHref(row).catch(() => undefined))
    if (photo) photos.set(id, photo)
  }
  return build({ symbol: symbolPicture, image: (id) => photos.get(id) })
}
