// This session beside an earlier one: what moved, what the group decides otherwise, and whether agreements were kept.
import type { Comparison } from '#shared/activities/scope/compare-earlier.ts'
import type { Earlier } from '#shared/activities/scope/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { KeptMark } from '../KeptMark.tsx'
import { keptWords, verdictWords } from '../texts.ts'
import { useComparison } from '../useComparison.ts'
import { useEarlier } from '../useScope.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import { fitting } from './layout.ts'
import css from './Pages.module.css'
import { screenTexts as texts } from './texts.ts'

/** The room in a column under its title, and the width of its words. */
const HIGH = 690
const WIDE = 830
const FACT = 84
/** Under the words of a row: its mark, and the room around. */
const UNDER = 72
const MOST_MOVED = 2

/** What can be said in one line each. */
const factsOf = ({ ranking }: Earlier, comparison: Comparison): string[] => {
  const moved = comparison.ranking.filter(({ moved }) => moved !== null && moved !== 0)
  const front = ranking.find(({ place }) => place === 1)
  const { empty } = comparison
  return [
    ...moved
      .slice(0, MOST_MOVED)
      .map(({ fiche, before, after }) => texts.moved(fiche, before ?? 0, after ?? 0)),
    ...(comparison.ranking.length === 0 && front ? [texts.front(front.fiche)] : []),
    ...(empty ? [texts.gaps(empty.before.n, empty.before.of, empty.after.n, empty.after.of)] : []),
  ]
}

const Changes = ({ facts, comparison }: { facts: readonly string[]; comparison: Comparison }) => {
  const { changed, same } = comparison.boundary
  const { shown, rest } = fitting(changed, ({ item }) => item, WIDE, HIGH - facts.length * FACT, UNDER)
  return (
    <section className={css.column}>
      <h2>{texts.changed}</h2>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {changed.length === 0 ? <p>{same > 0 ? texts.unchanged : texts.noBoundary}</p> : null}
      <ul>
        {shown.map(({ item, before, after }) => (
          <li key={item}>
            {item}
            <span className={css.change}>
              {texts.before}: <VerdictMark verdict={before.verdict} /> {verdictWords[before.verdict]}{' '}
              <Icon name="forward" /> {texts.after}: <VerdictMark verdict={after.verdict} />{' '}
              {verdictWords[after.verdict]}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{texts.more(rest)}</p> : null}
    </section>
  )
}

const Agreements = ({ agreements }: Pick<Comparison, 'agreements'>) => {
  const { shown, rest } = fitting(agreements, ({ choice }) => choice, WIDE, HIGH, UNDER)
  return (
    <section className={css.column}>
      <h2>{texts.agreements}</h2>
      {shown.length === 0 ? <p>{texts.noAgreements}</p> : null}
      <ul>
        {shown.map(({ choice, state }) => (
          <li key={choice}>
            {choice}
            <span className={css.kept}>
              <KeptMark state={state} size="1.1em" /> {keptWords[state]}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{texts.more(rest)}</p> : null}
    </section>
  )
}

export const EarlierPage = ({ step }: { step: string }) => {
  const earlier = useEarlier(step)
  const comparison = useComparison(step)
  if (!earlier || !comparison)
    return (
      <RoomPage title={texts.earlier}>
        <p className={css.none}>{texts.earlierNone}</p>
      </RoomPage>
    )
  return (
    <RoomPage title={texts.earlier} sub={[earlier.title, earlier.date].filter(Boolean).join(', ')}>
      <div className={css.two}>
        <Changes facts={factsOf(earlier, comparison)} comparison={comparison} />
        <Agreements agreements={comparison.agreements} />
      </div>
    </RoomPage>
  )
}
