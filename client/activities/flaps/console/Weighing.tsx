// Weighing and its result for the facilitator: how many laid stickers, the remedies, and then what weighs most.
import { useKind } from '#client/sync/react.ts'
import type { Extras } from '../sheets/Opened.tsx'
import { Targets } from '../sheets/Targets.tsx'
import { texts as all } from '../texts.ts'
import { useRules, useWeights, weightIn, type PairHere } from '../useFlaps.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.weigh

const lineOf = (stage: string, stickers: number, laid: number, voters: number): string => {
  if (stickers === 0) return texts.none
  if (stage === 'weigh') return `${texts.finished(laid)} ${texts.quiet}`
  return voters === 0 ? all.done.nobody : all.done.voters(voters)
}

export const Weighing = (props: Extras & { step: string; stage: string; pair: PairHere }) => {
  const { step, stage } = props
  const laid = useKind(step, 'dots').length
  const weights = useWeights(step)
  const { stickers } = useRules(step)
  return (
    <>
      <p className={css.soft}>{lineOf(stage, stickers, laid, weights?.voters ?? 0)}</p>
      <Targets
        {...props}
        {...(stage === 'done' && { weightOf: (target: string) => weightIn(weights, target) })}
      />
    </>
  )
}
