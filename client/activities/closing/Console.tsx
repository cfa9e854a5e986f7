// The closing for the facilitator: what the group takes along, in counts, and what to do before the end.
import type { ParkedData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useKind, useProgramme } from '#client/sync/react.ts'
import { closingConsole as texts } from './console/texts.ts'
import css from './console/Console.module.css'

export default function Console() {
  const programme = useProgramme()
  const agreementStep = programme.find(({ activity }) => activity === 'agreements')?.id ?? ''
  const agreements = useKind(agreementStep, 'agreement').length
  const parked = useKind<ParkedData>(SESSION, 'parked').length
  const talks = programme.filter(
    ({ activity, config }) => activity === 'conversation' && (config as { fiche?: unknown }).fiche !== null,
  ).length
  return (
    <div className={css.part}>
      <h2 className={css.title}>{texts.taken}</h2>
      <ul className={css.counts}>
        <li>{texts.talks(talks)}</li>
        <li>{texts.agreements(agreements)}</li>
        <li>{texts.parked(parked)}</li>
      </ul>
      <p>{texts.before}</p>
    </div>
  )
}
