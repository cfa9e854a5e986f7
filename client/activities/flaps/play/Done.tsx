// What weighs most, with how it can be solved.
import { PlayPage } from '#client/shell/PlayPage.tsx'
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
  const voters = weights?.voters ?? 0
  return (
    <PlayPage title={words.title} lead={voters === 0 ? words.nobody : words.lead}>
      <div className={css.page}>
        <About {...view} />
        {voters === 0 ? null : <p>{words.voters(voters)}</p>}
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
