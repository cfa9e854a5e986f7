// What goes on after today: every theme and loose line, most stickers first, with the mark of the facilitator.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { byWeight, nameOf } from '../play/lines.ts'
import { cafeTexts } from '../texts.ts'
import { useGoes, useWeights } from '../useCafe.ts'
import css from './Console.module.css'
import own from './Harvest.module.css'
import { liveTexts } from './texts-live.ts'
import { useTargets } from '../useTargets.ts'

const texts = liveTexts.goes

export const Goes = ({ step }: { step: string }) => {
  const weights = useWeights(step)
  const goes = useGoes(step)
  const weightOf = (id: string): number => weights?.totals.find(({ on }) => on === id)?.n ?? 0
  const targets = byWeight(useTargets(step), weightOf)
  const [run, code] = useDo()
  if (targets.length === 0) return <EmptyState title={texts.none} />
  return (
    <div className={css.part}>
      <p>
        {weights ? <b>{texts.voters(weights.voters)}</b> : null} {texts.lead}
      </p>
      <Refused code={code} />
      <ul className={own.goes}>
        {targets.map((target) => {
          const { id, name, lines } = target
          return (
            <li key={id} className={own.target}>
              <Checkbox
                checked={goes.includes(id)}
                onChange={(yes) => void run(step, 'goes.set', { on: id, yes })}
                explanation={
                  name === undefined
                    ? lines
                        .map((line) => `${cafeTexts.what[line.what]}, ${cafeTexts.table(line.number)}`)
                        .join('; ')
                    : texts.from(lines.length, new Set(lines.map(({ number }) => number)).size)
                }
              >
                {nameOf(target)}
              </Checkbox>
              {weights ? <span className={own.weight}>{cafeTexts.stickers(weightOf(id))}</span> : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
