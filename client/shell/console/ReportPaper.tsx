// The report as a sheet of paper: in the dialog of who leads, and wherever a report is opened again.
import type { Report } from '#shared/report/document.ts'
import { ReportBlocks } from './ReportBlocks.tsx'
import css from './Report.module.css'

export const ReportPaper = ({ report }: { report: Pick<Report, 'title' | 'subtitle' | 'chapters'> }) => (
  <div className={css.paper} lang="nl">
    <h2 className={css.title}>{report.title}</h2>
    <p>{report.subtitle}</p>
    {report.chapters.map(({ id, title, blocks }) => (
      <section key={id} className={css.chapter}>
        <h2>{title}</h2>
        <ReportBlocks blocks={blocks} />
      </section>
    ))}
  </div>
)
