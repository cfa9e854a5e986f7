// The fonts of the product for the HTML report, read once from the installed packages.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { EmbeddedFont } from '#shared/report/fonts.ts'

const files = [
  ['Young Serif', '400', '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2'],
  [
    'Atkinson Hyperlegible Next Variable',
    '200 800',
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ],
] as const

const read = (): Promise<EmbeddedFont[]> => {
  const { resolve } = createRequire(import.meta.url)
  return Promise.all(
    files.map(async ([family, weight, file]) => ({
      family,
      weight,
      woff2: (await readFile(resolve(file))).toString('base64'),
    })),
  )
}

let fonts: Promise<EmbeddedFont[]> | undefined

/** Latin letters only; for all others the reader's own fonts serve. Without the packages the report goes without. */
export const reportFonts = (): Promise<EmbeddedFont[]> => (fonts ??= read().catch(() => []))
