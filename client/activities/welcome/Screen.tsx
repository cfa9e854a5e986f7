// The welcome on the projector: why we are here and how we talk.
import type { MetaData } from '#shared/activities/session/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useContent } from '#client/shell/useContent.ts'
import type { ViewProps } from '#client/shell/views.ts'
import { useProgramme, useRecord } from '#client/sync/react.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { texts } from './screen/texts.ts'
import css from './screen/Welcome.module.css'

export default function WelcomeScreen({ step }: ViewProps) {
  const meta = useRecord<MetaData>('meta')?.data
  const goal = useProgramme().find(({ id }) => id === step)?.goal ?? ''
  const rules = useContent()?.content.houseRules ?? []
  const aim = meta?.aim ? meta.aim : goal
  return (
    <RoomPage title={meta?.title ?? texts.title} sub={meta?.municipality} footLeft={texts.foot}>
      <div className={css.two}>
        <section className={css.why}>
          <h2>{texts.why}</h2>
          <p className={css.aim} data-long={aim.length > 200}>
            {aim}
          </p>
        </section>
        {rules.length === 0 ? null : (
          <Sheet padded={false} as="section">
            <div className={css.rules}>
              <h2>{texts.rules}</h2>
              <ul className={css.list} data-many={rules.length > 6}>
                {rules.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          </Sheet>
        )}
      </div>
    </RoomPage>
  )
}
