// The sheet on which the agreements lie; the newest when they do not all fit.
import type { ReactNode } from 'react'
import { Sheet } from '#client/ui/Sheet.tsx'
import { texts } from './texts.ts'
import css from './List.module.css'

/** `most` rows fit; of more the last ones are shown with their own number. */
export const List = <T,>(props: {
  items: readonly T[]
  most: number
  /** Up to three rows in larger letters. */
  large?: boolean
  /** what stands there when there is nothing */
  empty?: string
  render: (item: T, number: number) => ReactNode
}) => {
  const { items, most, render, large = false, empty = texts.none } = props
  const hidden = Math.max(0, items.length - most)
  if (items.length === 0) return <p className={css.empty}>{empty}</p>
  return (
    <div className={css.place}>
      <Sheet padded={false}>
        <ol className={css.list} start={hidden + 1} data-few={large && items.length <= 3}>
          {items.slice(hidden).map((item, index) => render(item, hidden + index + 1))}
        </ol>
      </Sheet>
      {hidden > 0 ? <p className={css.more}>{texts.more(hidden)}</p> : null}
    </div>
  )
}
