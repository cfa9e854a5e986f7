// What weighs most, with how it can be solved.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { countLine } from '../countLine.ts'
import { Targets } from '../sheets/Targets.tsx'
import { texts } from '../texts.ts'
import { useWeights, weightIn } from '../useFlaps.ts'
import { About } from './About.tsx'
import css from './Play.module.css'
import type { StageView } from './view.ts'

const words = texts.done

export const Done = (view: StageView) => {
  const { step, stage, pair } = view
  const weights = useWeights(step)
  const shown = weights !== undefined && weights.totals.length > 0
  return (
    <PlayPage title={words.title} lead={shown ? words.lead : countLine(weights)}>
      <div className={css.page}>
        <About {...view} />
        {shown ? <p>{countLine(weights)}</p> : null}
        <Targets
          step={step}
          stage={stage}
          pair={pair}
          onTable
          weightOf={(target) => weightIn(weights, target)}
        />
      </div>
    </PlayPage>
  )
}
