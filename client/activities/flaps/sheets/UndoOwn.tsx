// For ten seconds after moving or sorting something: one tap puts it back.
import { Refused } from '#client/shell/console/Refused.tsx'
import { useJustDone } from '#client/shell/console/useJustDone.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { texts } from '../texts.ts'
import css from './UndoOwn.module.css'

const sentences: Readonly<Record<string, string | undefined>> = texts.undone

/** A participant gets to see only the own traces, so that nobody undoes what another did. */
export const UndoOwn = () => {
  const { done, code } = useJustDone()
  const said = done && sentences[done.cmd]
  return (
    <div className={css.place}>
      <Said as="div" className={css.says}>
        {done && said !== undefined ? (
          <div className={css.line}>
            <span>{said}</span>
            <Button icon="undo" onClick={done.undo}>
              {texts.undo}
            </Button>
          </div>
        ) : null}
      </Said>
      <Refused code={code} onTable />
    </div>
  )
}
