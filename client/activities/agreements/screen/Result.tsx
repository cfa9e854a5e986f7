// What the group thinks of each agreement: three counts in words, and concerns without names, first one of each.
import { MINIMUM } from '#shared/analysis/minimum.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { Counts } from '../Counts.tsx'
import { useJudged } from '../useAgreements.ts'
import { List } from './List.tsx'
import { Row } from './Row.tsx'
import { texts } from './texts.ts'
import css from './Result.module.css'

const MOST_NOTES = 3

export const Result = ({ step }: { step: string }) => {
  const judged = useJudged(step)
  const concerns = judged
    .flatMap(({ agreement, received }, index) =>
      received.n < MINIMUM
        ? []
        : received.concerns.map(({ text }, at) => ({
            id: `${agreement.id}:${at}`,
            number: index + 1,
            at,
            text,
          })),
    )
    .toSorted((a, b) => a.at - b.at || a.number - b.number)
  const more = concerns.length - MOST_NOTES
  return (
    <RoomPage title={texts.shown} timer={false}>
      <div className={css.two} data-concerns={concerns.length > 0} data-empty={judged.length === 0}>
        <List
          items={judged}
          most={3}
          render={({ agreement, received }, number) => (
            <Row
              key={agreement.id}
              number={number}
              choice={agreement.data.choice}
              under={
                <div className={css.counts}>
                  {received.n < MINIMUM ? texts.tooFew : <Counts received={received} words={texts.colours} />}
                  {received.changed ? <p>{texts.changed}</p> : null}
                </div>
              }
            />
          )}
        />
        {concerns.length === 0 ? null : (
          <section className={css.concerns}>
            <h2>{texts.concerns}</h2>
            <ul className={css.notes}>
              {concerns.slice(0, MOST_NOTES).map(({ id, number, text }) => (
                <li key={id}>
                  <Geeltje id={id} broad={false} text={`${number}. ${text}`} />
                </li>
              ))}
            </ul>
            {more > 0 ? <p>{texts.more(more)}</p> : null}
          </section>
        )}
      </div>
    </RoomPage>
  )
}
