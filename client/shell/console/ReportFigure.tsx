// A drawing in the preview of the report. An image cannot use the fonts of the page, so they go along inside it.
import { useState } from 'react'
import letters from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import titles from '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2?url'
import type { Figure } from '#shared/report/document.ts'
import { figureHref } from '#shared/report/figure.ts'
import type { EmbeddedFont } from '#shared/report/fonts.ts'
import { fetchedOnce } from '#client/shell/fetchedOnce.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { pngName, pngOf } from './pngOf.ts'
import { keep } from './report.ts'
import { consoleTexts } from './texts.ts'
import css from './Report.module.css'

const texts = consoleTexts.report

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

/** Undefined until they are here, and when they cannot be fetched: the drawing then has letters of the device. */
const useFonts = fetchedOnce(read)

export const ReportFigure = ({ figure }: { figure: Figure }) => {
  const { caption, svg, alt, width, height } = figure
  const fonts = useFonts() ?? []
  const [failed, fail] = useState(false)
  const href = figureHref(svg, fonts)
  const save = (): void => {
    fail(false)
    pngOf(href, width, height).then(
      (png) => {
        keep(png, pngName(caption))
        announce(texts.pngKept)
      },
      () => fail(true),
    )
  }
  return (
    <figure className={css.figure}>
      <figcaption>{caption}</figcaption>
      <img src={href} alt={alt} width={width} height={height} />
      <Button icon="download" onClick={save}>
        {texts.png}
      </Button>
      {failed ? <ErrorText>{texts.pngFailed}</ErrorText> : null}
    </figure>
  )
}
