// A report that was opened: whether it is a draft or final, whether it is unchanged, its files, and the report itself.
import type { Opened } from '#shared/report/read.ts'
import { checkTexts } from '#shared/report/read-texts.ts'
import { dutchMoment } from '#shared/report/text.ts'
import { reportTexts } from '#shared/report/texts.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { ReportPaper } from '../console/ReportPaper.tsx'
import { useReportFonts } from '../console/reportFonts.ts'
import { Copyable } from '../create/Copyable.tsx'
import { useContent } from '../useContent.ts'
import { MadeFiles } from './MadeFiles.tsx'
import { openedTexts as texts } from './texts.ts'
import css from './Opened.module.css'

const NO_FICHES = [] as const
const NO_FONTS = [] as const

/** Of a report that was changed after it was made final no files are made: its hash would stand on them as if it fitted. */
export const OpenedReport = ({ opened: { report, check } }: { opened: Opened }) => {
  const fonts = useReportFonts() ?? NO_FONTS
  const fiches = useContent()?.content.fiches ?? NO_FICHES
  const { title, why } = checkTexts[check]
  const moment = dutchMoment(report.generatedAt)
  return (
    <>
      <Sheet as="section" label={title}>
        <div className={css.part} data-check={check}>
          <h2 className={css.heading} tabIndex={-1} id="verslag-controle">
            {check === 'right' ? <Icon name="check" /> : check === 'changed' ? <Icon name="warning" /> : null}
            {title}
          </h2>
          <p>{why}</p>
          <p>
            <b>
              {report.status === 'final' ? reportTexts.madeFinal : reportTexts.made} {moment}
            </b>
          </p>
          {report.hash === undefined ? null : <Copyable label={texts.hash} value={report.hash} />}
          {check === 'changed' ? null : <MadeFiles report={report} along={{ fiches, fonts }} />}
        </div>
      </Sheet>
      <Sheet as="section" label={report.title} padded={false}>
        <ReportPaper report={report} />
      </Sheet>
    </>
  )
}
