// Laying stickers on what must go on, for this person alone.
import { MOST_STICKERS } from '#shared/activities/worldcafe/records.ts'
import { useReady } from '#client/activities/dilemmas/play/useReady.ts'
import { Stepper } from '#client/activities/flaps/sheets/Stepper.tsx'
import { Stickers } from '#client/activities/flaps/sheets/Stickers.tsx'
import { Refused } from '#client/shell/console/Refused.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { useDots } from '../useDots.ts'
import { useTargets } from '../useTargets.ts'
import { LineCard } from './LineCard.tsx'
import { nameOf } from './lines.ts'
import { Notice } from './Notice.tsx'
import css from './Play.module.css'
import { texts } from './texts.ts'
import { Theme } from './Theme.tsx'

const words = texts.pick

export const Pick = ({ step, stage }: { step: string; stage: string }) => {
  const targets = useTargets(step)
  const dots = useDots(step, useMe()?.id)
  const [ready, sayReady] = useReady(step, stage)
  return (
    <PlayPage
      title={words.title}
      lead={ready ? words.isReady : words.lead(MOST_STICKERS)}
      sees={words.sees}
      main={
        <div className={css.foot}>
          <p className={css.left}>
            <span>{words.left(dots.left)}</span>
            <span aria-hidden="true">
              <Stickers n={dots.left} />
            </span>
          </p>
          <Button kind={ready ? 'second' : 'doe'} wide onClick={() => sayReady(!ready)}>
            {ready ? words.notReady : words.ready}
          </Button>
        </div>
      }
    >
      <div className={css.page}>
        <Notice step={step} />
        <Refused code={dots.code} onTable />
        {targets.length === 0 ? <EmptyState title={words.empty} /> : null}
        <div className={css.cards}>
          {targets.map((target) => {
            const stepper = <Stepper target={target.id} name={nameOf(target)} dots={dots} />
            const [first] = target.lines
            if (target.name !== undefined)
              return (
                <Theme key={target.id} target={target}>
                  {stepper}
                </Theme>
              )
            return first ? (
              <LineCard key={target.id} line={first}>
                {stepper}
              </LineCard>
            ) : null
          })}
        </div>
      </div>
    </PlayPage>
  )
}
