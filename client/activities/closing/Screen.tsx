// The closing on the projector: what we take along, thanks, and how long it is kept.
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { keptLine } from '#client/shell/practice/kept.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { useKind, useProgramme, useRecord } from '#client/sync/react.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Talked } from './screen/Talked.tsx'
import { texts } from './screen/texts.ts'
import css from './screen/Closing.module.css'

/** Counts only; what was written stands in the report. */
export default function ClosingScreen(_props: ViewProps) {
  const programme = useProgramme()
  const meta = useRecord<MetaData>('meta')?.data
  const agreeing = programme.findLast(({ activity }) => activity === 'agreements')?.id ?? ''
  const agreements = useKind(agreeing, 'agreement').length
  const parked = useKind(SESSION, 'parked').length
  const talks = programme.filter(({ activity }) => activity === 'conversation')
  return (
    <RoomPage
      title={texts.title}
      sub={texts.thanks}
      timer={false}
      footLeft={meta ? keptLine(meta, texts.kept) : undefined}
      footRight={texts.report}
    >
      <div className={css.all}>
        <Sheet padded={false}>
          <div className={css.counts}>
            <p>
              <b>{agreements}</b> {texts.agreements(agreements)}
            </p>
            <p>
              <b>{parked}</b> {texts.parked(parked)}
            </p>
          </div>
        </Sheet>
        {talks.length === 0 ? null : (
          <section className={css.talks}>
            <h2>{texts.talked}</h2>
            <ul className={css.list}>
              {talks.map(({ id, config }) => (
                <Talked key={id} step={id} config={config} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </RoomPage>
  )
}
