// One agreement: choice, why, who, when, and how it was received when that may be seen.
import { received } from '#shared/activities/agreements/count.ts'
import type { Agreement, Consent } from '#shared/activities/agreements/records.ts'
import { waitedFor } from '#client/shell/console/groups.ts'
import { useSomeones } from '#client/shell/console/useSomeones.ts'
import type { Shown } from '#client/sync/replica.ts'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Counts } from '../Counts.tsx'
import { dayInWords } from '../dayInWords.ts'
import { agreementConsole as texts } from './texts.ts'
import css from './Agreements.module.css'

export const AgreementItem = (props: {
  agreement: Shown<Agreement>
  consents: readonly Shown<Consent>[]
  stage?: string
  onEdit: () => void
  onRemove: () => void
}) => {
  const { agreement, consents, stage } = props
  const people = waitedFor(useSomeones()).length
  const { choice, why, who, when, lookAgain, fiche } = agreement.data
  const lines = [
    [texts.because, why],
    [texts.by, who],
    [texts.at, dayInWords(when)],
    [texts.again, dayInWords(lookAgain)],
  ] as const
  const given = consents.filter(({ data }) => data.agreement === agreement.id)
  const outcome = stage === 'shown' ? received(agreement, consents) : undefined
  return (
    <li className={css.item}>
      <div className={css.words}>
        <p className={css.choice}>{choice}</p>
        {lines.map(([label, text]) => (text === '' ? null : <p key={label}>{texts.line(label, text)}</p>))}
        {fiche === undefined ? null : <p className={css.soft}>{fiche}</p>}
        {stage === 'consent' ? <p className={css.given}>{texts.given(given.length, people)}</p> : null}
        {outcome ? <Counts received={outcome} words={texts.colours} /> : null}
        {outcome?.changed ? <p className={css.soft}>{texts.changed}</p> : null}
        {outcome?.concerns.map(({ colour, text }) => (
          <Geeltje
            key={`${colour} ${text}`}
            id={`${agreement.id} ${text}`}
            straight
            text={text}
            foot={texts.colours[colour]}
          />
        ))}
      </div>
      <span className={css.buttons}>
        <IconButton icon="more" label={texts.edit(choice)} onClick={props.onEdit} />
        <IconButton icon="bin" label={texts.remove(choice)} onClick={props.onRemove} />
      </span>
    </li>
  )
}
