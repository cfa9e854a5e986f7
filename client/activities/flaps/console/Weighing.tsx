// Weighing and its result for the facilitator: how many laid stickers, the remedies, and then what weighs most.
import type { ReactNode } from 'react'
import { useKind } from '#client/sync/react.ts'
import { Remedy } from '../sheets/Remedy.tsx'
import { Stickers } from '../sheets/Stickers.tsx'
import { nameOf } from '../sheets/Target.tsx'
import { Targets } from '../sheets/Targets.tsx'
import { texts as all } from '../texts.ts'
import { useRemedies, useRules, useWeights, weightIn, type NoteHere, type PairHere } from '../useFlaps.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.weigh

const lineOf = (stage: string, stickers: number, laid: number, voters: number): string => {
  if (stickers === 0) return texts.none
  if (stage === 'weigh') return `${texts.finished(laid)} ${texts.quiet}`
  return voters === 0 ? all.done.nobody : all.done.voters(voters)
}

export const Weighing = (props: {
  step: string
  stage: string
  pair: PairHere
  renderNoteExtra: (note: NoteHere, close: () => void) => ReactNode
  renderGroupExtra: (group: string) => ReactNode
}) => {
  const { step, stage, pair, renderNoteExtra, renderGroupExtra } = props
  const laid = useKind(step, 'dots').length
  const weights = useWeights(step)
  const remedies = useRemedies(step)
  const { stickers } = useRules(step)
  const weigh = (target: string): number => weightIn(weights, target)
  return (
    <>
      <p className={css.soft}>{lineOf(stage, stickers, laid, weights?.voters ?? 0)}</p>
      <Targets
        step={step}
        stage={stage}
        pair={pair}
        renderNoteExtra={renderNoteExtra}
        renderGroupExtra={renderGroupExtra}
        {...(stage === 'done' && { weightOf: weigh })}
        renderUnder={(target, sheet) => (
          <>
            {stage !== 'done' || weigh(target.id) === 0 ? null : <Stickers n={weigh(target.id)} />}
            {sheet === 'pro' ? null : (
              <Remedy step={step} on={target.id} kept={remedies.get(target.id) ?? ''} name={nameOf(target)} />
            )}
          </>
        )}
      />
    </>
  )
}
