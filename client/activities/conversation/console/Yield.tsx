// What the talk leaves behind: its meaning for practice, and agreements at this fiche.
import { SUMMARY } from '#shared/activities/conversation/records.ts'
import { ficheName } from '#shared/activities/dilemmas/texts.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { useKind, useProgramme } from '#client/sync/react.ts'
import { AgreementList } from '../../agreements/console/AgreementList.tsx'
import { LiveText } from './LiveText.tsx'
import { talkConsole as texts } from './texts.ts'
import css from './Talk.module.css'

/** Agreements belong to the first step for agreements in the programme, which stays open all session. */
export const Yield = ({ step, fiche }: { step: string; fiche: Fiche }) => {
  const meaning = useKind<{ text: string }>(step, 'meaning')[0]?.data.text ?? ''
  const agreements = useProgramme().find(({ activity }) => activity === 'agreements')
  return (
    <div className={css.part}>
      <LiveText
        step={step}
        cmd="meaning"
        input={{}}
        draft={`meaning:${step}`}
        label={texts.meaning}
        kept={meaning}
        max={SUMMARY}
        sees={texts.summarySees}
      />
      <h2>{texts.agreementsHere}</h2>
      {agreements ? (
        <AgreementList step={agreements.id} fiche={ficheName(fiche)} />
      ) : (
        <p className={css.soft}>{texts.noStep}</p>
      )}
    </div>
  )
}
