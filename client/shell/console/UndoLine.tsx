// For ten seconds after an own delete: one tap puts it back.
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import { useJustDone } from './useJustDone.ts'
import css from './UndoLine.module.css'

export const UndoLine = () => {
  const { done, code } = useJustDone()
  if (!done) return <Refused code={code} />
  return (
    <Said as="div" className={css.line}>
      <span>{done.sentence}</span>
      <Button icon="undo" onClick={done.undo}>
        {consoleTexts.bar.undo}
      </Button>
    </Said>
  )
}
