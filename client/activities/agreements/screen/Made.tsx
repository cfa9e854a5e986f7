// The agreements as they are being made: a list on paper, the newest at the bottom.
import type { Agreement } from '#shared/activities/agreements/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { dayInWords } from '../dayInWords.ts'
import { useAgreements } from '../useAgreements.ts'
import { List } from './List.tsx'
import { Row } from './Row.tsx'
import { texts } from './texts.ts'
import css from './Made.module.css'

const Facts = ({ agreement }: { agreement: Agreement }) => {
  const facts = [
    [texts.who, agreement.who],
    [texts.when, dayInWords(agreement.when)],
    [texts.lookAgain, dayInWords(agreement.lookAgain)],
  ] as const
  return (
    <dl className={css.facts}>
      {facts.map(([label, value]) => (
        <div key={label} className={css.fact} data-open={value === ''}>
          <dt>{label}</dt>
          <dd>{value === '' ? texts.open : value}</dd>
        </div>
      ))}
    </dl>
  )
}

export const Made = ({ step }: { step: string }) => {
  const agreements = useAgreements(step)
  return (
    <RoomPage title={texts.make} sub={texts.makeLead}>
      <List
        items={agreements}
        large
        most={4}
        empty={texts.empty}
        render={({ id, data }, number) => (
          <Row key={id} number={number} choice={data.choice} under={<Facts agreement={data} />} />
        )}
      />
    </RoomPage>
  )
}
