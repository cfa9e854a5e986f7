// A tool as a small cut-out of paper: its sign, and its word under it.
import { cx } from '#client/ui/cx.ts'
import { Glyph, type GlyphName } from './glyphs.tsx'
import css from './ToolButton.module.css'

/** `label` is read instead of the word when it says more; `notPossible` why it does nothing now. */
export const ToolButton = (props: {
  glyph: GlyphName
  word: string
  label?: string
  onClick: () => void
  on?: 'paper' | 'table'
  pressed?: boolean
  expanded?: boolean
  notPossible?: string | undefined
  danger?: boolean
  ref?: React.Ref<HTMLButtonElement>
}) => {
  const { glyph, word, label, onClick, on = 'paper', pressed, expanded, notPossible, danger, ref } = props
  const off = notPossible !== undefined
  const name = off ? `${label ?? word}: ${notPossible}` : label
  return (
    <button
      ref={ref}
      type="button"
      className={cx(css.tool, css[on], danger && css.danger)}
      {...(name !== undefined && { 'aria-label': name, title: name })}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
    >
      <Glyph name={glyph} />
      <span>{word}</span>
    </button>
  )
}
