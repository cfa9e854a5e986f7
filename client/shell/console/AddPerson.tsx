// Somebody without a phone: the facilitator types what this person says.
import { useRef, useState } from 'react'
import { nanoid } from 'nanoid'
import { sides } from '#shared/content/sides.ts'
import type { SideId } from '#shared/kernel/facts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Select } from '#client/ui/Select.tsx'
import { addPerson, type ApiCode } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { keyOf } from '../keys.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.who

export const AddPerson = (props: {
  session: string
  names: boolean
  open: boolean
  onOpenChange: (open: boolean) => void
}) => {
  const [name, setName] = useState('')
  const [side, setSide] = useState<SideId>('geen')
  const [code, setCode] = useState<ApiCode>()
  const joinKey = useRef(nanoid(24))
  const add = async (): Promise<void> => {
    setCode(undefined)
    const body = { name, side, joinKey: joinKey.current }
    const answer = await addPerson(props.session, keyOf('console', props.session) ?? '', body)
    if (!answer.ok) return setCode(answer.code)
    joinKey.current = nanoid(24)
    setName('')
    setSide('geen')
    props.onOpenChange(false)
  }
  return (
    <Dialog
      open={props.open}
      onOpenChange={props.onOpenChange}
      title={texts.add}
      lead={texts.addLead}
      actions={
        <Button kind="doe" onClick={() => void add()}>
          {texts.addNow}
        </Button>
      }
    >
      <Field
        label={texts.name}
        value={name}
        onChange={setName}
        maxLength={40}
        optional
        autoComplete="off"
        whoSees={props.names ? texts.nameSeesAll : texts.nameSees}
      />
      <Select
        label={texts.side}
        value={side}
        options={sides.map(({ id, label }) => ({ value: id, label }))}
        onChange={setSide}
      />
      <Said as="div" kind="alert">
        {code === undefined ? null : <ErrorText>{apiSentence(code)}</ErrorText>}
      </Said>
    </Dialog>
  )
}
