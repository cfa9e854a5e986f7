// One built-in symbol, as large as its place asks.
import { memo } from 'react'
import { useDrawings } from './useDrawings.ts'
import css from './SymbolDrawing.module.css'

export interface SymbolDrawingProps {
  /** of shared/content/symbols; one that is not known is an empty frame */
  id: string
  /** any CSS length, a number in pixels */
  size: string | number
  /** what is seen, for a screen reader; without it the symbol is hidden, because its name stands beside it */
  title?: string
}

/** Its place is kept until the drawings are there. The drawings are our own constants, never what somebody typed. */
export const SymbolDrawing = memo(function SymbolDrawing({ id, size, title }: SymbolDrawingProps) {
  const drawings = useDrawings()
  const inside = drawings?.get(id)
  const seen = title === undefined ? ({ 'aria-hidden': true } as const) : { role: 'img', 'aria-label': title }
  const place = {
    viewBox: '0 0 32 32',
    style: { width: size, height: size },
    focusable: false,
    ...seen,
  } as const
  if (inside === undefined)
    return (
      <svg {...place} className={css.symbol}>
        {drawings ? <rect className={css.unknown} x="2" y="2" width="28" height="28" rx="3" /> : null}
      </svg>
    )
  return <svg {...place} className={css.symbol} dangerouslySetInnerHTML={{ __html: inside }} />
})
