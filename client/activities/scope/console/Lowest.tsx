// The points of attention with their means; the two lowest can become an agreement.
import { useState } from 'react'
import { lowestTwo } from '#shared/activities/scope/count.ts'
import type { Line } from '#shared/content/schema.ts'
import { AgreementForm, type Start } from '#client/activities/agreements/console/AgreementForm.tsx'
import { useAgreements } from '#client/activities/agreements/useAgreements.ts'
import { useProgramme } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { MeanList } from '../MeanList.tsx'
import { scopeTexts } from '../texts.ts'
import { useConfig, useScored } from '../useScope.ts'
import css from './Console.module.css'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.points

export const Lowest = ({ step }: { step: string }) => {
  const { points } = useConfig(step)
  const scored = useScored(step)
  // Agreements belong to the first step for agreements in the programme, which stays open all session.
  const agreeing = useProgramme().find(({ activity }) => activity === 'agreements')?.id
  const agreements = useAgreements(agreeing ?? '')
  const [start, begin] = useState<Start>()
  const lowest = lowestTwo(scored ?? { points: [] }).flatMap(({ point, mean }) => {
    const line = points.find(({ id }) => id === point)
    return line ? [{ line, mean }] : []
  })
  const startOf = (line: Line, mean: number): Start => ({
    about: `${step}-${line.id}`,
    choice: texts.choice(line.text),
    why: texts.why(scopeTexts.mean(mean)),
  })
  if (!scored || scored.points.length === 0) return <p>{texts.tooFew}</p>
  return (
    <div className={css.part}>
      <h2 className={css.title}>{texts.title}</h2>
      <p>{agreeing === undefined ? texts.noStep : texts.lead}</p>
      <ul className={css.list}>
        {lowest.map(({ line, mean }) => (
          <li key={line.id} className={css.low}>
            <span className={css.words}>
              <b>{line.text}</b>
              <span className={css.soft}>{texts.mean(scopeTexts.mean(mean))}</span>
              {agreements.some(({ data }) => data.choice.includes(line.text)) ? (
                <span className={css.ok}>{texts.made}</span>
              ) : null}
            </span>
            {agreeing === undefined ? null : (
              <Button icon="plus" onClick={() => begin(startOf(line, mean))}>
                {texts.make}
                <VisuallyHidden>{texts.about(line.text)}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <h2 className={css.title}>{texts.all}</h2>
      <MeanList step={step} />
      {start && agreeing !== undefined ? (
        <AgreementForm step={agreeing} agreement={undefined} start={start} onClose={() => begin(undefined)} />
      ) : null}
    </div>
  )
}
