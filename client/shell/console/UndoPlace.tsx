// The way back after an own act, in the bar: for a moment it stands in the place of other words, so that nothing moves.
import { Said } from '#client/ui/Said.tsx'
import type { ReactNode } from 'react'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import { useJustDone } from './useJustDone.ts'
import css from './MoveBar.module.css'

/** `children` keep their room while they are hidden. */
export const UndoPlace = ({ children }: { children: ReactNode }) => {
  const { done, code } = useJustDone()
  return (
    <div className={css.place} data-undo={done !== undefined}>
      <div className={css.kept}>{children}</div>
      <Said as="div" className={css.undo}>
        {done ? (
          <>
            <span className={css.words}>{done.sentence}</span>{' '}
            <button type="button" className={css.link} onClick={done.undo}>
              {consoleTexts.bar.undo}
            </button>
          </>
        ) : null}
      </Said>
      <Refused code={code} />
    </div>
  )
}
