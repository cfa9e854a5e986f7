// What weighs most, with how it can be solved.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Remedy } from '../sheets/Remedy.tsx'
import { Stickers } from '../sheets/Stickers.tsx'
import { nameOf } from '../sheets/Target.tsx'
import { Targets } from '../sheets/Targets.tsx'
import { texts } from '../texts.ts'
import { useRemedies, useWeights, weightIn } from '../useFlaps.ts'
import { About } from './About.tsx'
import css from './Play.module.css'
import type { StageView } from './view.ts'

const words = texts.done

export const Done = (view: StageView) => {
  const { step, stage, pair } = view
  const weights = useWeights(step)
  const remedies = useRemedies(step)
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
          renderUnder={(target, sheet) => (
            <>
              {weightIn(weights, target.id) === 0 ? null : <Stickers n={weightIn(weights, target.id)} />}
              {sheet === 'pro' ? null : (
                <Remedy
                  step={step}
                  on={target.id}
                  kept={remedies.get(target.id) ?? ''}
                  name={nameOf(target)}
                />
              )}
            </>
          )}
        />
      </div>
    </PlayPage>
  )
}
