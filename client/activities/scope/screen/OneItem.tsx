// One item large: how many proposed what, and what the group decides.
import { isElsewhere } from '#shared/activities/scope/items.ts'
import type { Item } from '#shared/activities/scope/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { cutEdge } from '#client/ui/cutEdge.ts'
import { lacksWho } from '../decide/fields.ts'
import { choiceWords, scopeTexts, verdictWords } from '../texts.ts'
import { verdicts } from '../verdicts.ts'
import { useDecisions, useTallies, type BlockHere } from '../useScope.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import css from './OneItem.module.css'
import { screenTexts as texts } from './texts.ts'

export const OneItem = (props: { step: string; item: Item; blocks: readonly BlockHere[] }) => {
  const { step, item, blocks } = props
  const tally = useTallies(step).get(item.id)
  const decision = useDecisions(step).get(item.id)
  const most = tally ? Math.max(1, ...verdicts.map((verdict) => tally[verdict])) : 1
  const block = blocks.find(({ id }) => id === item.block)
  return (
    <RoomPage title={item.text} sub={block?.name} footRight={texts.help}>
      <div className={css.two}>
        <section className={css.sheet}>
          {tally && tally.n > 0 ? (
            <ul className={css.bars}>
              {verdicts.map((verdict) => (
                <li key={verdict} className={css.bar}>
                  <VerdictMark verdict={verdict} size="1.5em" />
                  <span>{choiceWords[verdict]}</span>
                  <span className={css.track} aria-hidden="true">
                    <span
                      className={css.fill}
                      data-verdict={verdict}
                      style={{
                        width: `${(tally[verdict] / most) * 100}%`,
                        clipPath: cutEdge(`${item.id} ${verdict}`),
                      }}
                      hidden={tally[verdict] === 0}
                    />
                  </span>
                  <b>{tally[verdict]}</b>
                </li>
              ))}
            </ul>
          ) : (
            <p className={css.few}>{texts.tooFew}</p>
          )}
          {item.hint === '' ? null : <p className={css.hint}>{item.hint}</p>}
        </section>
        <section className={css.decision} data-open={!decision}>
          <h2>{decision ? texts.decision : texts.noDecision}</h2>
          {decision ? (
            <>
              <p className={css.verdict}>
                <VerdictMark verdict={decision.verdict} size="1.2em" /> {verdictWords[decision.verdict]}
              </p>
              {lacksWho(decision) ? <p className={css.lacks}>{scopeTexts.whoMissing}</p> : null}
              {isElsewhere(decision) && decision.who !== '' ? <p>{scopeTexts.who(decision.who)}</p> : null}
              {decision.why === '' ? null : <p className={css.why}>{decision.why}</p>}
            </>
          ) : null}
        </section>
      </div>
    </RoomPage>
  )
}
