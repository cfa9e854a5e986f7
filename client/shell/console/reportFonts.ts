// The fonts that go along inside a report and its drawings: the same files as the server puts in, so the same bytes.
import letters from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import titles from '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2?url'
import type { EmbeddedFont } from '#shared/report/fonts.ts'
import { fetchedOnce } from '../fetchedOnce.ts'

const files = [
  ['Young Serif', '400', titles],
  ['Atkinson Hyperlegible Next Variable', '200 800', letters],
] as const

const read = async (): Promise<EmbeddedFont[]> =>
  Promise.all(
    files.map(async ([family, weight, file]) => {
      const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer())
      const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
      return { family, weight, woff2: btoa(text) }
    }),
  )

/** Undefined until they are here, and when they cannot be fetched: what is drawn then has letters of the device. */
export const useReportFonts = fetchedOnce(read)
