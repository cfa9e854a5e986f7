// The parking place: what came up and has to wait.
import { nanoid } from 'nanoid'
import { SESSION } from '#shared/kernel/facts.ts'
import type { ParkedData } from '#shared/activities/session/records.ts'
import { useDraft, useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import type { ToolProps } from './tool.ts'
import { useDo } from './useDo.ts'
import css from './List.module.css'

const texts = consoleTexts.parked
const DRAFT = 'console-park'

export const Parked = ({ open, onOpenChange }: ToolProps) => {
  const parked = useKind<ParkedData>(SESSION, 'parked')
  const [text, setText] = useDraft(DRAFT)
  const [run, code] = useDo()
  const add = (): void => {
    if (text.trim() === '') return
    void run(SESSION, 'park', { id: nanoid(12), text }, { draft: DRAFT })
  }
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.title} lead={texts.lead}>
      <TextArea
        label={texts.field}
        value={text}
        onChange={setText}
        max={280}
        rows={2}
        whoSees={texts.sees}
        status={<Button onClick={add}>{texts.add}</Button>}
      />
      <Refused code={code} />
      {parked.length === 0 ? <EmptyState title={texts.empty} /> : null}
      <ul className={css.list}>
        {parked.map(({ id, data }) => (
          <li key={id} className={css.row}>
            <span className={css.words}>
              {data.text}
              {data.fiche === undefined ? null : <span className={css.soft}>{data.fiche}</span>}
            </span>
            <IconButton
              icon="bin"
              label={texts.remove(data.text)}
              onClick={() => void run(SESSION, 'unpark', { id })}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
