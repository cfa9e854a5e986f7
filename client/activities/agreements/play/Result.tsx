// What the group thinks of each agreement, and one's own colour to change while talking about it.
import { MINIMUM } from '#shared/analysis/minimum.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { Counts } from '../Counts.tsx'
import { useJudged, type Judged } from '../useAgreements.ts'
import { ChangeMine } from './ChangeMine.tsx'
import { Paper } from './Paper.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

const Received = ({ agreement, received }: Judged) => {
  if (received.n < MINIMUM) return <p className={css.soft}>{texts.tooFew}</p>
  return (
    <>
      <Counts received={received} words={texts.counted} />
      {received.changed ? <p className={css.soft}>{texts.changed}</p> : null}
      {received.concerns.length === 0 ? null : (
        <>
          <h3 className={css.label}>{texts.concerns}</h3>
          <ul className={css.notes}>
            {received.concerns.map(({ colour, text }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- concerns have no id of their own
              <li key={index}>
                <Geeltje id={`${agreement.id}:${index}`} text={text} straight foot={texts.colours[colour]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

export const Result = ({ step }: { step: string }) => {
  const judged = useJudged(step)
  return (
    <PlayPage title={texts.shown} lead={texts.shownLead}>
      <div className={css.page}>
        {judged.length === 0 ? <EmptyState title={texts.noneToJudge} /> : null}
        {judged.map(({ agreement, received }, index) => (
          <Paper key={agreement.id} number={index + 1} agreement={agreement.data} short>
            <Received agreement={agreement} received={received} />
            <ChangeMine step={step} agreement={agreement.id} number={index + 1} />
          </Paper>
        ))}
      </div>
    </PlayPage>
  )
}
