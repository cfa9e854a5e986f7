// Where somebody is among the domains: "3 van 13" with a strip, and the way to the overview.
import { Button } from '#client/ui/Button.tsx'
import css from './Progress.module.css'
import { texts } from './texts.ts'

/** `at` counts from 0; `seen` tells of each domain whether it was looked at. */
export const Progress = (props: { at: number; seen: readonly boolean[]; onOverview: () => void }) => {
  const { at, seen, onOverview } = props
  return (
    <div className={css.bar}>
      <div className={css.where}>
        <span>{texts.alone.of(at + 1, seen.length)}</span>
        <span className={css.strip} aria-hidden="true">
          {seen.map((one, index) => (
            // The pieces have no life of their own: they are the domains by place.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index} className={css.piece} data-seen={one} data-here={index === at} />
          ))}
        </span>
      </div>
      <Button onClick={onOverview}>{texts.alone.overview}</Button>
    </div>
  )
}
