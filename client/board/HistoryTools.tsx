// Undo and redo of what this device did on the board, and making the board large.
import { ToolButton } from './ToolButton.tsx'
import css from './Editor.module.css'
import { lastPossible } from './history.ts'
import { boardTexts as texts } from './texts.ts'
import type { Acts } from './useActs.ts'

const words = texts.tools

export const HistoryTools = (props: { acts: Acts; full: boolean; onFull: (full: boolean) => void }) => {
  const { acts, full, onFull } = props
  const { look } = acts
  const { done, undone } = acts.history
  const undo = lastPossible(acts.history, 'undo', look)
  const redo = lastPossible(acts.history, 'redo', look)
  const why = (deed: unknown, list: readonly unknown[], nothing: string): string | undefined =>
    deed ? undefined : list.length === 0 ? nothing : words.changed
  return (
    <div className={css.history}>
      <ToolButton
        on="table"
        glyph="undo"
        word={words.undo}
        {...(undo && { label: words.undoThis(undo.said) })}
        notPossible={why(undo, done, words.undoNothing)}
        onClick={() => acts.step('undo')}
      />
      <ToolButton
        on="table"
        glyph="redo"
        word={words.redo}
        {...(redo && { label: words.redoThis(redo.said) })}
        notPossible={why(redo, undone, words.redoNothing)}
        onClick={() => acts.step('redo')}
      />
      <ToolButton
        on="table"
        glyph={full ? 'notFull' : 'full'}
        word={full ? words.smaller : words.larger}
        label={full ? words.notFull : words.full}
        onClick={() => onFull(!full)}
      />
      {done.length > 0 && !undo ? <p className={css.changed}>{words.changed}</p> : null}
    </div>
  )
}
