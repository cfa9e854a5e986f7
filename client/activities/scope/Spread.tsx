// How the proposals for one item lie apart: a bar in four pieces, each with its own pattern, and the same in words.
import type { Tally } from '#shared/activities/scope/records.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { scopeTexts } from './texts.ts'
import { verdicts } from './verdicts.ts'
import css from './Spread.module.css'

/** `bare` leaves the words to who draws them elsewhere. */
export const Spread = ({
  tally,
  divided,
  bare = false,
}: {
  tally: Tally
  divided: boolean
  bare?: boolean
}) => (
  <div className={css.spread}>
    <span className={css.bar} aria-hidden="true">
      {verdicts.map((verdict) =>
        tally[verdict] === 0 ? null : (
          <span
            key={verdict}
            className={css.piece}
            data-verdict={verdict}
            style={{ flexGrow: tally[verdict] }}
          >
            <b>{tally[verdict]}</b>
          </span>
        ),
      )}
    </span>
    {bare ? null : (
      <p className={css.words}>
        {scopeTexts.spread(tally)}
        {divided ? (
          <span className={css.divided}>
            <Icon name="cord" /> {scopeTexts.divided}
          </span>
        ) : null}
      </p>
    )}
  </div>
)
