// Stickers for somebody without a device.
import { Refused } from '#client/shell/console/Refused.tsx'
import { Said } from '#client/ui/Said.tsx'
import { PairChips } from '../PairChips.tsx'
import { Stepper } from '../sheets/Stepper.tsx'
import { nameOf } from '../sheets/Target.tsx'
import { Targets } from '../sheets/Targets.tsx'
import { texts as all } from '../texts.ts'
import { useDots } from '../useDots.ts'
import { useCount } from '../useFlaps.ts'
import { usePair } from '../usePair.ts'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.proxy

export const ProxyDots = ({ step, person }: { step: string; person: string }) => {
  const { pairs, pair, pick } = usePair(step)
  const count = useCount(step)
  const dots = useDots(step, person, person)
  if (!pair) return <p>{texts.none}</p>
  return (
    <div className={css.part}>
      <p>{texts.dots}</p>
      <Said>{all.weigh.left(dots.left)}</Said>
      <PairChips pairs={pairs} value={pair.id} countOf={count} onChange={pick} />
      <Refused code={dots.code} />
      <Targets
        step={step}
        stage="silent"
        pair={pair}
        renderUnder={(target) => <Stepper target={target.id} name={nameOf(target)} dots={dots} />}
      />
    </div>
  )
}
