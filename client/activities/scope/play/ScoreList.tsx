// The points of attention as sheets, each with its four answers; also for somebody without a device.
import type { Line } from '#shared/content/schema.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { FourCards } from '../FourCards.tsx'
import { ScoreMark } from '../ScoreMark.tsx'
import { scoreWords } from '../texts.ts'
import type { Whole } from '../useWhole.ts'
import css from './Play.module.css'

const options = scoreWords.map((label, score) => ({
  value: String(score),
  label,
  mark: <ScoreMark score={score} />,
}))

export const ScoreList = (props: { points: readonly Line[]; scores: Whole<number>; onTable?: boolean }) => (
  <>
    <ol className={css.items}>
      {props.points.map(({ id, text }, at) => {
        const score = props.scores.answers.get(id)
        return (
          <li key={id} className={css.item}>
            <FourCards
              legend={`${at + 1}. ${text}`}
              value={score === undefined ? null : String(score)}
              options={options}
              onChange={(value) => props.scores.set(id, Number(value))}
            />
          </li>
        )
      })}
    </ol>
    <Refused code={props.scores.code} onTable={props.onTable ?? false} />
  </>
)
