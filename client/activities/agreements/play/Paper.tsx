// One agreement on its own sheet: the choice, and what stands with it.
import type { ReactNode } from 'react'
import type { Agreement } from '#shared/activities/agreements/records.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { dayInWords } from '../dayInWords.ts'
import { texts } from './texts.ts'
import css from './Play.module.css'

/** `short` leaves out what is still open. */
export const Paper = (props: {
  number: number
  agreement: Agreement
  short?: boolean
  children?: ReactNode
}) => {
  const { number, agreement } = props
  const { why, who, when, lookAgain, fiche = '' } = agreement
  const facts = [
    [texts.fields.why, why],
    [texts.fields.who, who],
    [texts.fields.when, dayInWords(when)],
    [texts.fields.lookAgain, dayInWords(lookAgain)],
    [texts.fields.fiche, fiche],
  ] as const
  const shown = facts.filter(
    ([label, value]) =>
      value !== '' || (!props.short && label !== texts.fields.fiche && label !== texts.fields.why),
  )
  return (
    <Sheet as="section" label={texts.number(number)}>
      <div className={css.paper}>
        <h2 className={css.choice}>
          <span className={css.number}>{number}</span>
          <span>{agreement.choice}</span>
        </h2>
        {shown.length === 0 ? null : (
          <dl className={css.facts}>
            {shown.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd data-open={value === ''}>{value === '' ? texts.open : value}</dd>
              </div>
            ))}
          </dl>
        )}
        {props.children}
      </div>
    </Sheet>
  )
}
