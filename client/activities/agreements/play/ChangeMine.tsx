// Changing one's own colour after the talk made something clear.
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Judge } from './Judge.tsx'
import { texts } from './texts.ts'
import css from './Play.module.css'

export const ChangeMine = (props: { step: string; agreement: string; number: number }) => {
  const [open, setOpen] = useState(false)
  return (
    <div className={css.judge}>
      {open ? <Judge {...props} sees={texts.shownSees} /> : null}
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? texts.closeChange : texts.change}
      </Button>
    </div>
  )
}
