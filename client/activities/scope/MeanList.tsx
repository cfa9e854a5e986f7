// All points of attention with their means as bars; the number stands beside each bar.
import { lowestTwo } from '#shared/activities/scope/count.ts'
import { Icon } from '#client/ui/Icon.tsx'
import css from './MeanList.module.css'
import { scopeTexts } from './texts.ts'
import { useConfig, useScored } from './useScope.ts'

const MOST = 3

export const MeanList = ({ step }: { step: string }) => {
  const { points } = useConfig(step)
  const scored = useScored(step)
  const lowest = new Set(lowestTwo(scored ?? { points: [] }).map(({ point }) => point))
  return (
    <ol className={css.list}>
      {points.map(({ id, text }, at) => {
        const mean = scored?.points.find(({ point }) => point === id)?.mean ?? 0
        return (
          <li key={id} className={css.point} data-low={lowest.has(id)}>
            <span>
              {at + 1}. {text}
            </span>
            <span className={css.track} aria-hidden="true">
              <span style={{ width: `${(mean / MOST) * 100}%` }} />
            </span>
            <b>{scopeTexts.mean(mean)}</b>
            {lowest.has(id) ? (
              <span className={css.low}>
                <Icon name="warning" size={18} /> {scopeTexts.lowest}
              </span>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
