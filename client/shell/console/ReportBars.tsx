// The bar chart of the preview: the very drawing of the HTML report, in the letters of this page.
import { useId, useMemo } from 'react'
import { emblemsByLetter } from '#shared/content/emblems.ts'
import type { Bars } from '#shared/report/document.ts'
import { barsSvg } from '#shared/report/html-bars.ts'
import { reportTexts } from '#shared/report/texts.ts'
import { useContent } from '../useContent.ts'
import css from './Report.module.css'

const NO_FICHES = [] as const

export const ReportBars = ({ bars }: { bars: Bars }) => {
  const id = useId()
  const fiches = useContent()?.content.fiches ?? NO_FICHES
  const svg = useMemo(() => barsSvg(bars, id, emblemsByLetter(fiches)), [bars, id, fiches])
  return (
    <figure className={css.figure}>
      <figcaption>{bars.caption}</figcaption>
      <div
        className={css.chart}
        role="group"
        aria-label={`${reportTexts.chart}: ${bars.caption}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling drawing must be reachable by keyboard
        tabIndex={0}
        // oxlint-disable-next-line react/no-danger -- every text in the drawing is escaped by the writer of the report
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <p className={css.note}>{reportTexts.chartTwin}</p>
    </figure>
  )
}
