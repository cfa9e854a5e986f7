// Laying a card of one's own in a block.
import { useMemo, useState } from 'react'
import { nanoid } from 'nanoid'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraftFields } from '#client/shell/useDraftFields.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { BlockHere } from '../useScope.ts'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.items
const TEXT = 200
const PLAIN = 120

export const ItemDialog = (props: { step: string; block: BlockHere; onClose: () => void }) => {
  const { step, block, onClose } = props
  const { fields, set, clear } = useDraftFields(`item:${step}:${block.id}`, { text: '', plain: '' })
  const [tried, setTried] = useState(false)
  const [run, code] = useDo()
  const id = useMemo(() => nanoid(12), [])
  const lacks = fields.text.trim() === ''
  const save = async (): Promise<void> => {
    setTried(true)
    if (lacks) return
    if (!(await run(step, 'item.add', { id, block: block.id, ...fields }))) return
    clear()
    announce(texts.saved)
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={texts.title}
      lead={block.name}
      actions={
        <Button kind="doe" wide onClick={() => void save()}>
          {texts.save}
        </Button>
      }
    >
      <Field
        label={texts.text}
        hint={texts.textHint}
        value={fields.text}
        onChange={(text) => set('text', text)}
        maxLength={TEXT}
        {...(tried && lacks && { error: texts.textNeeded })}
      />
      <Field
        label={texts.plain}
        value={fields.plain}
        onChange={(plain) => set('plain', plain)}
        onEnter={() => void save()}
        maxLength={PLAIN}
        whoSees={texts.sees}
        optional
      />
      <Refused code={code} />
    </Dialog>
  )
}
