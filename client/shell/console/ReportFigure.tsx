// A drawing in the preview of the report. An image cannot use the fonts of the page, so they go along inside it.
import { useEffect, useState } from 'react'
import letters from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import titles from '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2?url'
import type { Figure } from '#shared/report/document.ts'
import { figureHref } from '#shared/report/figure.ts'
import type { EmbeddedFont } from '#shared/report/fonts.ts'
import css from './Report.module.css'

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

let reading: Promise<EmbeddedFont[]> | undefined

/** None until they are here, and when they cannot be fetched: the drawing then has letters of the device. */
const useFonts = (): readonly EmbeddedFont[] => {
  const [fonts, setFonts] = useState<readonly EmbeddedFont[]>([])
  useEffect(() => {
    reading ??= read().catch(() => [])
    void reading.then(setFonts)
  }, [])
  return fonts
}

export const ReportFigure = ({ figure }: { figure: Figure }) => {
  const { caption, svg, alt, width, height } = figure
  const fonts = useFonts()
  return (
    <figure className={css.figure}>
      <figcaption>{caption}</figcaption>
      <img src={figureHref(svg, fonts)} alt={alt} width={width} height={height} />
    </figure>
  )
}
