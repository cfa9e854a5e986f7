// Weighing and its result for the facilitator: how many laid stickers, the remedies, and then what weighs most.
import { useKind } from '#client/sync/react.ts'
import { countLine } from '../countLine.ts'
import type { Extras } from '../sheets/Opened.tsx'
import { Targets } from '../sheets/Targets.tsx'
import { useRules, useWeights, weightIn, type PairHere } from '../useFlaps.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.weigh

export const Weighing = (props: Extras & { step: string; stage: string; pair: PairHere }) => {
  const { step, stage } = props
  const laid = useKind(step, 'dots').length
  const weights = useWeights(step)
  const { stickers } = useRules(step)
  const line = stage === 'weigh' ? `${texts.finished(laid)} ${texts.quiet}` : countLine(weights)
  return (
    <>
      <p className={css.soft}>{stickers === 0 ? texts.none : line}</p>
      <Targets
        {...props}
        {...(stage === 'done' && { weightOf: (target: string) => weightIn(weights, target) })}
      />
    </>
  )
}
