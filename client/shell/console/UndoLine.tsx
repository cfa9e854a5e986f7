// For ten seconds after an own delete: one tap puts it back.
import { Button } from '#client/ui/Button.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import { useJustDone } from './useJustDone.ts'
import css from './UndoLine.module.css'

export const UndoLine = () => {
  const { done, code } = useJustDone()
  useSaid(done ? `${done.sentence} ${consoleTexts.bar.undo}` : '', 'own')
  if (!done) return <Refused code={code} />
  return (
    <div className={css.line}>
      <span>{done.sentence}</span>
      <Button icon="undo" onClick={done.undo}>
        {consoleTexts.bar.undo}
      </Button>
    </div>
  )
}
