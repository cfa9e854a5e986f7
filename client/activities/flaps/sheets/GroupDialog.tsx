// One group: its name, its notes to take out, and taking it apart. The notes stay as they were written.
import { useState, type ReactNode } from 'react'
import type { Group } from '#shared/activities/flaps/records.ts'
import { byPlace } from '#shared/activities/flaps/sheet.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import type { Shown } from '#client/sync/replica.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { texts } from '../texts.ts'
import { useNotes } from '../useFlaps.ts'
import css from './Dialogs.module.css'

const words = texts.group
const MOST = 60

export const GroupDialog = (props: {
  step: string
  stage: string
  group: Shown<Group>
  onClose: () => void
  extra?: ReactNode
}) => {
  const { step, stage, group, onClose } = props
  const [name, setName] = useState(group.data.name)
  const [run, code] = useDo()
  const inside = useNotes(step)
    .filter(({ data }) => data.group === group.id)
    .toSorted(byPlace)
  const save = async (): Promise<void> => {
    if (!(await run(step, 'group.name', { id: group.id, name }))) return
    announce(words.named(name.trim() === '' ? words.unnamed : name.trim()))
    onClose()
  }
  const apart = async (): Promise<void> => {
    if (!(await run(step, 'group.apart', { id: group.id }))) return
    announce(words.apartSaid)
    onClose()
  }
  const out = async (note: string): Promise<void> => {
    if (await run(step, 'group.leave', { note })) announce(texts.note.outSaid)
  }
  return (
    <Dialog open onOpenChange={onClose} title={group.data.name === '' ? words.title : group.data.name}>
      <div className={css.part}>
        <Field
          label={words.name}
          hint={words.hint}
          value={name}
          onChange={setName}
          maxLength={MOST}
          autoComplete="off"
          onEnter={() => void save()}
        />
        <Button kind="doe" wide onClick={() => void save()}>
          {words.save}
        </Button>
        <Refused code={code} />
        <ul className={css.inside}>
          {inside.map(({ id, data }) => (
            <li key={id}>
              <span>{data.text}</span>
              {stage === 'sort' ? (
                <Button onClick={() => void out(id)}>
                  <VisuallyHidden>{words.out(data.text)}</VisuallyHidden>
                  <span aria-hidden="true">{words.outShort}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        {stage === 'sort' ? (
          <Button wide icon="undo" onClick={() => void apart()}>
            {words.apart}
          </Button>
        ) : null}
        {props.extra}
      </div>
    </Dialog>
  )
}
