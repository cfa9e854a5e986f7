// The two sheets of a pair: beside each other when there is room, else one at a time.
import { useState, type ReactNode } from 'react'
import { SheetSwitch } from './SheetSwitch.tsx'
import { sheetNames } from './texts.ts'
import type { SheetId } from '#shared/activities/flaps/records.ts'
import css from './TwoSheets.module.css'
import type { Counts } from './useFlaps.ts'

/** `onTable`: may be wider than the page around it on a laptop. */
export const TwoSheets = (props: {
  counts: Counts
  onTable?: boolean
  children: (sheet: SheetId) => ReactNode
  boardRef?: React.Ref<HTMLDivElement>
  onPointerDown?: (event: React.PointerEvent) => void
}) => {
  const { counts, children, boardRef, onPointerDown } = props
  const [chosen, choose] = useState<SheetId>('pro')
  return (
    <div
      className={css.board}
      data-table={props.onTable ?? false}
      ref={boardRef}
      onPointerDown={onPointerDown}
    >
      <SheetSwitch value={chosen} counts={counts} onChange={choose} />
      <div className={css.two}>
        {(['pro', 'con'] as const).map((sheet) => (
          <section
            key={sheet}
            className={css.flap}
            data-sheet={sheet}
            data-chosen={sheet === chosen}
            aria-label={sheetNames[sheet]}
          >
            <span className={css.rail} aria-hidden="true">
              <span />
              <span />
            </span>
            <div className={css.sheet}>
              <h2 className={css.title} tabIndex={-1}>
                {sheetNames[sheet]}
                <span className={css.count}>{counts[sheet]}</span>
              </h2>
              {children(sheet)}
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}
