// For who comes in late: in three lines what has been done already, once.
import { useState } from 'react'
import { useNow, useProgramme } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { isNew, noLongerNew } from '../join/device.ts'
import { tableTexts } from './texts.ts'
import css from './Dialogs.module.css'

const LINES = 3
const { arrived } = tableTexts

export const Arrived = ({ session }: { session: string }) => {
  const current = useNow()?.current ?? null
  const programme = useProgramme()
  const index = programme.findIndex(({ id }) => id === current)
  const [before] = useState(() => {
    const found = isNew(session)
    noLongerNew(session)
    return found ? programme.slice(0, Math.max(0, index)) : []
  })
  const [open, setOpen] = useState(before.length > 0)
  const close = (): void => setOpen(false)
  const lines = [
    ...new Set(before.map(({ activity, title }) => arrived.lines[activity] ?? arrived.other(title))),
  ]
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={arrived.title}
      lead={arrived.lead}
      actions={
        <Button kind="doe" wide onClick={close}>
          {arrived.go}
        </Button>
      }
    >
      <ul className={css.done}>
        {lines.slice(-LINES).map((line) => (
          <li key={line}>
            <Icon name="check" size={24} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
