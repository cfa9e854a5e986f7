// Laying stickers on what weighs most, for this person alone, and writing how a disadvantage can be solved.
import { Refused } from '#client/shell/console/Refused.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe } from '#client/sync/react.ts'
import { Stepper } from '../sheets/Stepper.tsx'
import { Stickers } from '../sheets/Stickers.tsx'
import { nameOf } from '../sheets/Target.tsx'
import { Targets } from '../sheets/Targets.tsx'
import { markOf } from '../marks.ts'
import { texts } from '../texts.ts'
import { useDots } from '../useDots.ts'
import { useRules } from '../useFlaps.ts'
import { About } from './About.tsx'
import css from './Play.module.css'
import { ReadyButton, useReady } from './ReadyButton.tsx'
import type { StageView } from './view.ts'

const words = texts.weigh

export const Weigh = (view: StageView) => {
  const { step, stage, pair } = view
  const { stickers } = useRules(step)
  const dots = useDots(step, useMe()?.id ?? undefined)
  const ready = useReady(step, stage)
  const lead = stickers === 0 ? words.leadNone : words.lead(stickers)
  return (
    <PlayPage
      title={words.title}
      lead={ready ? words.isReady : lead}
      sees={stickers === 0 ? undefined : texts.sees.weigh}
      main={
        <div className={css.foot} data-fiche={markOf(pair.data)}>
          {stickers === 0 ? null : (
            <p className={css.left}>
              <span>{words.left(dots.left)}</span>
              <span aria-hidden="true">
                <Stickers n={dots.left} />
              </span>
            </p>
          )}
          <ReadyButton ready={ready} yes={words.ready} no={words.notReady} />
        </div>
      }
    >
      <div className={css.page}>
        <About {...view} />
        <Refused code={dots.code} onTable />
        <Targets
          step={step}
          stage={stage}
          pair={pair}
          onTable
          {...(stickers > 0 && {
            renderUnder: (target) => <Stepper target={target.id} name={nameOf(target)} dots={dots} />,
          })}
        />
      </div>
    </PlayPage>
  )
}
