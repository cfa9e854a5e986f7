// One cell of the heat map: a number, a bar with how many of how many, and a pattern where nothing is.
import { memo } from 'react'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import type { Seen } from './cells.ts'
import css from './HeatMap.module.css'
import { roles } from './roles.ts'
import { heatTexts as texts } from './texts.ts'

type Props = Seen & {
  readonly group: string
  readonly short: string
  readonly strength: 0 | 1 | 2 | 3
  /** Only what is empty is told, large. */
  readonly white: boolean
  /** Whether any organisation takes part: else their number says nothing. */
  readonly offers: boolean
  /** Undefined where cells cannot be chosen; then also whether it is the one that the tab key reaches. */
  readonly onPick: ((group: string) => void) | undefined
  readonly reached: boolean
}

const Inside = ({ does, yes, of, state, white, offers }: Props) => {
  if (state === 'empty') return <span className={css.nothing}>{texts.empty}</span>
  if (state === 'few') return <span className={css.few}>?</span>
  if (white) return <span className={css.there} />
  return (
    <>
      {offers ? (
        <span className={css.does} data-none={does === 0}>
          {does}
        </span>
      ) : null}
      {of === null ? null : (
        <span className={css.share} data-none={yes === 0}>
          <span className={css.yes}>{texts.short(yes, of)}</span>
          <span className={css.track}>
            <span className={css.bar} style={{ transform: `scaleX(${of === 0 ? 0 : yes / of})` }} />
          </span>
        </span>
      )}
    </>
  )
}

export const HeatCell = memo(function HeatCell(props: Props) {
  const { group, short, strength, white, state, onPick, reached } = props
  const says = texts.says(props)
  const look = { 'data-strength': white ? 0 : strength, 'data-state': state, 'data-white': white }
  const inside = (
    <>
      <span className={css.name} aria-hidden="true">
        {short}
      </span>
      <span className={css.numbers} aria-hidden="true">
        <Inside {...props} />
      </span>
      <VisuallyHidden>{says}</VisuallyHidden>
    </>
  )
  return (
    <td {...roles.cell} className={css.cell}>
      {onPick ? (
        <button
          type="button"
          className={css.field}
          data-group={group}
          tabIndex={reached ? 0 : -1}
          onClick={() => onPick(group)}
          {...look}
        >
          {inside}
        </button>
      ) : (
        <div className={css.field} {...look}>
          {inside}
        </div>
      )}
    </td>
  )
})
