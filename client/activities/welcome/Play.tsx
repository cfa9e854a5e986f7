// The welcome on the phone: why we are here, how we talk, and what is promised.
import type { MetaData } from '#shared/activities/session/records.ts'
import { keptLine } from '#client/shell/practice/kept.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Words } from '#client/shell/Words.tsx'
import { useContent } from '#client/shell/useContent.ts'
import type { ViewProps } from '#client/shell/views.ts'
import { useNow, useProgramme, useRecord } from '#client/sync/react.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { playTexts } from './texts.ts'
import css from './Play.module.css'

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section className={css.part}>
    <h2 className={css.title}>{title}</h2>
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line}>
          <Words text={line} />
        </li>
      ))}
    </ul>
  </section>
)

export default function Play({ step }: ViewProps) {
  const meta = useRecord<MetaData>('meta')?.data
  const named = useNow()?.names ?? false
  const found = useProgramme().find(({ id }) => id === step)
  const rules = useContent()?.content.houseRules ?? []
  const promise = [
    playTexts.sees,
    named ? playTexts.names : playTexts.noNames,
    ...(meta ? [keptLine(meta, playTexts.kept)] : []),
  ]
  return (
    <PlayPage title={found?.title ?? ''} lead={meta?.title}>
      <Sheet>
        <div className={css.parts}>
          {meta && meta.aim !== '' ? (
            <section className={css.part}>
              <h2 className={css.title}>{playTexts.aim}</h2>
              <p>{meta.aim}</p>
            </section>
          ) : null}
          {rules.length === 0 ? null : (
            <Lines title={playTexts.rules} lines={rules.map(({ text }) => text)} />
          )}
          <Lines title={playTexts.promise} lines={promise} />
          {meta && meta.independence !== '' ? (
            <section className={css.part}>
              <h2 className={css.title}>{playTexts.who}</h2>
              <p>{meta.independence}</p>
            </section>
          ) : null}
        </div>
      </Sheet>
    </PlayPage>
  )
}
