// The two sheets as leaves to choose from, where they do not fit beside each other. A note can be dropped on a leaf.
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './SheetSwitch.module.css'
import { sheetNames, texts } from './texts.ts'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import type { Counts } from './useFlaps.ts'

const sheets = ['pro', 'con'] as const

export const SheetSwitch = (props: {
  value: SheetId
  counts: Counts
  onChange: (sheet: SheetId) => void
}) => (
  <div className={css.leaves} role="group" aria-label={texts.sheets}>
    {sheets.map((sheet) => (
      <button
        key={sheet}
        type="button"
        className={css.leaf}
        data-sheet={sheet}
        aria-pressed={sheet === props.value}
        onClick={() => props.onChange(sheet)}
      >
        {sheetNames[sheet]}
        <VisuallyHidden>{texts.sheetCount(props.counts[sheet])}</VisuallyHidden>
        <span className={css.count} aria-hidden="true">
          {props.counts[sheet]}
        </span>
      </button>
    ))}
  </div>
)
