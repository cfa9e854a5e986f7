// Making an agreement while talking about this fiche, and those that were made here.
import { useState } from 'react'
import { ficheName } from '#shared/activities/conversation/texts.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { AgreementForm } from '#client/activities/agreements/console/AgreementForm.tsx'
import { dayInWords } from '#client/activities/agreements/dayInWords.ts'
import { useAgreements } from '#client/activities/agreements/useAgreements.ts'
import { useProgramme } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

const words = texts.agreements

/** The step in which agreements made here are kept: the first one after this talk. */
const useAgreeing = (step: string): string | undefined => {
  const programme = useProgramme()
  const here = programme.findIndex(({ id }) => id === step)
  const agreeing = programme.filter(({ activity }) => activity === 'agreements')
  return (agreeing.find((one) => programme.indexOf(one) > here) ?? agreeing.at(-1))?.id
}

export const Agree = ({ step, fiche }: { step: string; fiche: Fiche }) => {
  const [making, make] = useState(false)
  const agreeing = useAgreeing(step)
  const name = ficheName(fiche)
  const here = useAgreements(agreeing ?? '').filter(({ data }) => data.fiche === name)
  if (agreeing === undefined) return <p>{words.noStep}</p>
  return (
    <div className={css.question}>
      <p>{here.length === 0 ? words.none : words.lead}</p>
      <ul className={css.agreements}>
        {here.map(({ id, data }) => (
          <li key={id}>
            <p className={css.choice}>{data.choice}</p>
            {data.who === '' ? null : <p className={css.soft}>{words.line(words.who, data.who)}</p>}
            {data.when === '' ? null : (
              <p className={css.soft}>{words.line(words.when, dayInWords(data.when))}</p>
            )}
          </li>
        ))}
      </ul>
      <Button icon="plus" wide onClick={() => make(true)}>
        {words.make}
      </Button>
      <WhoSees soft icon="eye">
        {words.sees}
      </WhoSees>
      {making ? (
        <AgreementForm step={agreeing} agreement={undefined} fiche={name} onClose={() => make(false)} />
      ) : null}
    </div>
  )
}
