// Points at the one who writes for the group.
import { useState } from 'react'
import { useKind, useNames, usePeople } from '#client/sync/react.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Select } from '#client/ui/Select.tsx'
import { talkConsole } from './texts.ts'
import css from './Talk.module.css'

const ME = 'me'

type ScribeWords = Readonly<Record<'scribe' | 'scribePoint' | 'scribeLead' | 'scribeMe' | 'unnamed', string>>

/** Somebody without a phone cannot write, so is not in the list. `words` say what is written. */
export const Scribe = ({ step, words: texts = talkConsole }: { step: string; words?: ScribeWords }) => {
  const people = usePeople()
  const names = useNames()
  const scribe = useKind<{ person: string | null }>(step, 'scribe')[0]?.data.person ?? null
  const [open, setOpen] = useState(false)
  const [run, code] = useDo()
  const nameOf = (id: string): string => names[id] ?? texts.unnamed
  const options = people
    .filter(({ id, role, left, proxy }) => id === scribe || (role === 'participant' && !left && !proxy))
    .map(({ id }) => ({ value: id, label: nameOf(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  return (
    <div className={css.scribe}>
      <p>
        {texts.scribe} <b>{scribe === null ? texts.scribeMe : nameOf(scribe)}</b>
      </p>
      <Button onClick={() => setOpen(true)}>{texts.scribePoint}</Button>
      <Dialog open={open} onOpenChange={setOpen} title={texts.scribe} lead={texts.scribeLead}>
        <Select
          label={texts.scribe}
          value={scribe ?? ME}
          options={[{ value: ME, label: texts.scribeMe }, ...options]}
          onChange={(value) => void run(step, 'scribe', { person: value === ME ? null : value })}
        />
        <Refused code={code} />
      </Dialog>
    </div>
  )
}
