// One block of the canvas large: a band for each verdict, with the cards that lie there.
import { isElsewhere } from '#shared/activities/scope/items.ts'
import type { Verdict } from '#shared/activities/scope/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { lacksWho } from '../decide/fields.ts'
import { scopeTexts, verdictWords } from '../texts.ts'
import { useDecisions, type BlockHere } from '../useScope.ts'
import { VerdictMark } from '../VerdictMark.tsx'
import css from './Bands.module.css'
import { layBands, type BandCard } from './layout.ts'
import { screenTexts as texts } from './texts.ts'
import { useSheet } from './useSheet.ts'

export const BlockLarge = ({ step, block }: { step: string; block: BlockHere }) => {
  const decisions = useDecisions(step)
  const cardsOf = (verdict: Verdict): BandCard[] =>
    block.items
      .filter(({ id }) => (decisions.get(id)?.verdict ?? 'open') === verdict)
      .map(({ id, text }) => {
        const decision = decisions.get(id)
        const lacks = decision !== undefined && lacksWho(decision)
        const who = decision && isElsewhere(decision) ? decision.who : ''
        return { id, text, who: lacks ? scopeTexts.whoMissing : who }
      })
  const { size, columns, pages } = layBands(cardsOf)
  const { page, foot } = useSheet(pages)
  const decided = block.items.filter(({ id }) => decisions.has(id)).length
  return (
    <RoomPage
      title={block.name}
      sub={scopeTexts.decided(decided, block.items.length)}
      footLeft={foot}
      footRight={texts.help}
    >
      <div className={css.board} style={{ '--letters': size, '--columns': columns } as React.CSSProperties}>
        {page?.map(({ verdict, cards }) => (
          <section key={verdict} className={css.band} data-empty={cards.length === 0}>
            <h2 className={css.label}>
              <VerdictMark verdict={verdict} size="1.4em" /> {verdictWords[verdict]}
            </h2>
            {cards.length === 0 ? (
              <p className={css.none}>{texts.emptyBand}</p>
            ) : (
              <ul className={css.cards}>
                {cards.map(({ id, text, who }) => (
                  <li key={id} className={css.card}>
                    <p>{text}</p>
                    {who === '' ? null : (
                      <p className={css.who} data-lacks={who === scopeTexts.whoMissing}>
                        {who}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </RoomPage>
  )
}
