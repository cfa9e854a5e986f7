// The consent round: how many gave a colour for each agreement, not which.
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { useRoom } from '#client/shell/screen/useRoom.ts'
import { useAgreements, useConsents } from '../useAgreements.ts'
import { List } from './List.tsx'
import { Row } from './Row.tsx'
import { texts } from './texts.ts'
import css from './Consent.module.css'

export const Consent = ({ step }: { step: string }) => {
  const agreements = useAgreements(step)
  const consents = useConsents(step)
  const { here } = useRoom()
  return (
    <RoomPage title={texts.consent} sub={agreements.length === 0 ? undefined : texts.consentLead}>
      <List
        items={agreements}
        large
        most={6}
        render={({ id, data }, number) => {
          const given = consents.filter((one) => one.data.agreement === id).length
          const of = Math.max(here, given)
          return (
            <Row key={id} number={number} choice={data.choice}>
              <div className={css.given}>
                <p>{texts.given(given, of)}</p>
                <span className={css.track} aria-hidden="true">
                  <span className={css.bar} style={{ transform: `scaleX(${of === 0 ? 0 : given / of})` }} />
                </span>
              </div>
            </Row>
          )
        }}
      />
    </RoomPage>
  )
}
