// What somebody without a phone thinks of each agreement, as they say it.
import { useMemo } from 'react'
import { nanoid } from 'nanoid'
import { colour, type Agreement, type Consent } from '#shared/activities/agreements/records.ts'
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraft, useKind } from '#client/sync/react.ts'
import type { Shown } from '#client/sync/replica.ts'
import { Field } from '#client/ui/Field.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { agreementConsole as texts } from './texts.ts'
import css from './Agreements.module.css'

const options = colour.options.map((value) => ({
  value,
  label: texts.colours[value],
  explanation: texts.explained[value],
}))

const One = (props: { step: string; person: string; agreement: Shown<Agreement> }) => {
  const { step, person, agreement } = props
  const given = useKind<Consent>(step, 'consent').find(
    ({ by, data }) => by === person && data.agreement === agreement.id,
  )?.data
  const draft = `concern:${step}:${person}:${agreement.id}`
  const [concern, setConcern] = useDraft(draft, given?.concern ?? '')
  const id = useMemo(() => nanoid(12), [])
  const [run, code] = useDo()
  const send = (next: Consent['colour'], words: string): void => {
    const input = { id, agreement: agreement.id, colour: next, concern: words }
    void run(step, 'consent', input, { as: person, draft })
  }
  return (
    <div className={css.part}>
      <RadioCards
        legend={agreement.data.choice}
        value={given?.colour ?? null}
        options={options}
        onChange={(next) => send(next, concern)}
      />
      {given && given.colour !== 'groen' ? (
        <div
          onBlur={() => {
            if (concern !== given.concern) send(given.colour, concern)
          }}
        >
          <Field
            label={texts.concern}
            value={concern}
            onChange={setConcern}
            onEnter={() => send(given.colour, concern)}
            maxLength={280}
            optional
          />
        </div>
      ) : null}
      <Refused code={code} />
    </div>
  )
}

export default function ProxyEntry({ step, person }: ProxyProps) {
  const agreements = useKind<Agreement>(step, 'agreement')
  if (agreements.length === 0) return <p>{texts.noAgreements}</p>
  return (
    <div className={css.part}>
      {agreements.map((agreement) => (
        <One key={agreement.id} step={step} person={person} agreement={agreement} />
      ))}
      <WhoSees soft>{texts.proxySees}</WhoSees>
    </div>
  )
}
