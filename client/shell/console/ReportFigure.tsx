// A drawing in the preview of the report. An image cannot use the fonts of the page, so they go along inside it.
import { useState } from 'react'
import type { Figure } from '#shared/report/document.ts'
import { figureHref } from '#shared/report/figure.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { pngName, pngOf } from './pngOf.ts'
import { keep } from './report.ts'
import { useReportFonts } from './reportFonts.ts'
import { consoleTexts } from './texts.ts'
import css from './Report.module.css'

const texts = consoleTexts.report

export const ReportFigure = ({ figure }: { figure: Figure }) => {
  const { caption, svg, alt, width, height } = figure
  const fonts = useReportFonts() ?? []
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
