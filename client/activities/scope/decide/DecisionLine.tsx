// What was decided about an item: mark and word, who does it instead, why, and what to watch.
import type { Decision } from '#shared/activities/scope/records.ts'
import { dayInWords } from '#client/activities/agreements/dayInWords.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { scopeTexts, verdictWords } from '../texts.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import css from './Decide.module.css'
import { lacksWho } from './fields.ts'
import { decideTexts } from './texts.ts'

/** `bare` leaves the verdict itself to what stands above. */
export const DecisionLine = ({ decision, bare = false }: { decision: Decision; bare?: boolean }) => {
  const { verdict, who, why, watch, lookAgain } = decision
  return (
    <div className={css.line}>
      {bare ? null : (
        <p className={css.verdict} data-verdict={verdict}>
          <VerdictMark verdict={verdict} /> {verdictWords[verdict]}
        </p>
      )}
      {lacksWho(decision) ? (
        <p className={css.missing}>
          <Icon name="warning" size={20} /> {scopeTexts.whoMissing}
        </p>
      ) : null}
      {who === '' ? null : <p>{scopeTexts.who(who)}</p>}
      {why === '' ? null : <p>{decideTexts.because(why)}</p>}
      {watch ? (
        <p className={css.watch}>
          <Icon name="eye" size={20} /> {scopeTexts.watch(dayInWords(lookAgain))}
        </p>
      ) : null}
    </div>
  )
}
