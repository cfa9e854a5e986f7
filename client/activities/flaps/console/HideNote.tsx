// Taking a note away with a reason; it can be put back, and everyone is told that there was one.
import { useState } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import css from './Console.module.css'
import { flapConsole } from './texts.ts'

const texts = flapConsole.hide
const MOST = 200

export const HideNote = (props: { step: string; note: string; onDone: () => void }) => {
  const { step, note, onDone } = props
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const [run, code] = useDo()
  const hide = async (): Promise<void> => {
    if (reason.trim() === '') return setError(texts.fill)
    if (!(await run(step, 'note.hide', { id: note, reason }))) return
    announce(texts.done)
    onDone()
  }
  if (!open)
    return (
      <Button kind="danger" icon="bin" wide onClick={() => setOpen(true)}>
        {texts.start}
      </Button>
    )
  return (
    <div className={css.part}>
      <TextArea
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        onChange={setReason}
        max={MOST}
        rows={2}
        whoSees={texts.sees}
        error={error}
      />
      <Button kind="danger" icon="bin" wide onClick={() => void hide()}>
        {texts.go}
      </Button>
      <Refused code={code} />
    </div>
  )
}
