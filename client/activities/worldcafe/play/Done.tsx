// The result: what got most stickers, what goes on, and the cloths to look back at.
import { useState } from 'react'
import { Stickers } from '#client/activities/flaps/sheets/Stickers.tsx'
import { focusTitle } from '#client/shell/focusTitle.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useGoes, useWeights } from '../useCafe.ts'
import { Fold } from './Fold.tsx'
import { LineCard } from './LineCard.tsx'
import { byWeight, type Target } from './lines.ts'
import { Look } from './Look.tsx'
import { Notice } from './Notice.tsx'
import css from './Play.module.css'
import { texts } from './texts.ts'
import { Theme } from './Theme.tsx'
import { useTargets } from '../useTargets.ts'

const words = texts.done

const Result = ({ target, weight, goes }: { target: Target; weight: number; goes: boolean }) => {
  const [first] = target.lines
  const under = (
    <>
      {weight > 0 ? <Stickers n={weight} /> : null}
      {goes ? (
        <p className={css.goes}>
          <Icon name="check" /> {words.goes}
        </p>
      ) : null}
    </>
  )
  if (target.name !== undefined) return <Theme target={target}>{under}</Theme>
  return first ? <LineCard line={first}>{under}</LineCard> : null
}

export const Done = ({ step }: { step: string }) => {
  const targets = useTargets(step)
  const weights = useWeights(step)
  const goes = useGoes(step)
  const [looking, look] = useState(false)
  const [all, showAll] = useState(false)
  const flip = (on: boolean): void => {
    look(on)
    requestAnimationFrame(focusTitle)
  }
  if (looking) return <Look step={step} back={words.back} onBack={() => flip(false)} />
  const weightOf = (id: string): number => weights?.totals.find(({ on }) => on === id)?.n ?? 0
  const voters = weights?.voters ?? 0
  const counted = (weights?.totals.length ?? 0) > 0
  const sorted = byWeight(targets, weightOf)
  const matters = ({ id }: Target): boolean => !counted || weightOf(id) > 0 || goes.includes(id)
  const rest = sorted.filter((target) => !matters(target))
  const results = (list: readonly Target[]) => (
    <div className={css.cards}>
      {list.map((target) => (
        <Result
          key={target.id}
          target={target}
          weight={weightOf(target.id)}
          goes={goes.includes(target.id)}
        />
      ))}
    </div>
  )
  return (
    <PlayPage title={words.title} lead={counted ? words.lead : voters === 0 ? words.nobody : words.few}>
      <div className={css.page}>
        <Notice step={step} />
        {counted ? <p className={css.onTable}>{words.voters(voters)}</p> : null}
        {results(sorted.filter(matters))}
        {rest.length === 0 ? null : (
          <Fold title={words.rest(rest.length)} open={all} onToggle={() => showAll(!all)}>
            {results(rest)}
          </Fold>
        )}
        <div className={css.buttons}>
          <Button onClick={() => flip(true)}>{words.cloths}</Button>
        </div>
      </div>
    </PlayPage>
  )
}
