// This session beside an earlier one: what the group decides otherwise, and whether agreements were kept.
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { changesSince } from '../compare.ts'
import { keptWords, verdictWords } from '../texts.ts'
import { useDecisions, useEarlier, useKept, type BlockHere } from '../useScope.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import { fitting } from './layout.ts'
import css from './Pages.module.css'
import { screenTexts as texts } from './texts.ts'

/** The room in a column under its title, and the width of its words. */
const HIGH = 690
const WIDE = 840

const MOST_PLACES = 2

export const EarlierPage = ({ step, blocks }: { step: string; blocks: readonly BlockHere[] }) => {
  const earlier = useEarlier(step)
  const decisions = useDecisions(step)
  const kept = useKept(step)
  if (!earlier)
    return (
      <RoomPage title={texts.earlier}>
        <p className={css.none}>{texts.earlierNone}</p>
      </RoomPage>
    )
  const items = blocks.flatMap((block) => block.items)
  const front = earlier.ranking.filter(({ place }) => place <= MOST_PLACES).map(({ fiche }) => fiche)
  const facts = [
    ...(front.length > 0 ? [`${texts.ranking}: ${front.join(', ')}`] : []),
    ...(earlier.empty ? [texts.gaps(earlier.empty.n, earlier.empty.of)] : []),
  ]
  const factsHigh = facts.length * 80
  const changes = fitting(
    changesSince(earlier, items, decisions),
    ({ text }) => text,
    WIDE,
    HIGH - factsHigh,
    64,
  )
  const agreements = fitting(
    earlier.agreements.map((agreement, index) => ({ ...agreement, index })),
    ({ choice }) => choice,
    WIDE,
    HIGH,
    64,
  )
  return (
    <RoomPage title={texts.earlier} sub={[earlier.title, earlier.date].filter(Boolean).join(', ')}>
      <div className={css.two}>
        <section className={css.column}>
          <h2>{texts.changed}</h2>
          {facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
          {changes.shown.length === 0 ? <p>{texts.unchanged}</p> : null}
          <ul>
            {changes.shown.map(({ id, text, then, now }) => (
              <li key={id}>
                {text}
                <span className={css.change}>
                  {texts.then}: <VerdictMark verdict={then} /> {verdictWords[then]} <Icon name="forward" />{' '}
                  {texts.now}: <VerdictMark verdict={now} /> {verdictWords[now]}
                </span>
              </li>
            ))}
          </ul>
          {changes.rest > 0 ? <p>{texts.more(changes.rest)}</p> : null}
        </section>
        <section className={css.column}>
          <h2>{texts.agreements}</h2>
          {agreements.shown.length === 0 ? <p>{texts.noAgreements}</p> : null}
          <ul>
            {agreements.shown.map(({ index, choice }) => {
              const one = kept.get(index)
              return (
                <li key={index}>
                  {choice}
                  <span className={css.kept}>{keptWords[one?.state ?? 'unknown']}</span>
                </li>
              )
            })}
          </ul>
          {agreements.rest > 0 ? <p>{texts.more(agreements.rest)}</p> : null}
        </section>
      </div>
    </RoomPage>
  )
}
