// Small copies of the pictures of the documentation, for the walk of the example in the app.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const from = join(import.meta.dirname, '../../docs/pictures')
const to = join(import.meta.dirname, '../../client/shell/opened/pictures')

/** Those that the walk shows, in its order. */
const shown = [
  'projector-lobby',
  'projector-moodboard',
  'phone',
  'console',
  'projector',
  'projector-tafels',
  'projector-flaps',
]
const WIDEST = 960

/** Writes each as WebP of at most 960 pixels wide. */
export const makeSmallPictures = async (): Promise<void> => {
  mkdirSync(to, { recursive: true })
  for (const name of shown)
    await sharp(join(from, `${name}.png`))
      .resize({ width: WIDEST, withoutEnlargement: true })
      .webp({ quality: 78 })
      .toFile(join(to, `${name}.webp`))
}
