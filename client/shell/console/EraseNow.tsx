// "Nu wissen": after the end who leads can erase the session at once, after typing its code.
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Said } from '#client/ui/Said.tsx'
import { eraseSession, type ApiCode } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { keyOf } from '../keys.ts'
import { eraseTexts as texts } from './eraseTexts.ts'
import { useCode } from './useCode.ts'
import css from './Ended.module.css'

/** When it worked the server says to every device that the session is gone, and the page shows that. */
export const EraseNow = ({ session }: { session: string }) => {
  const joinCode = useCode()
  const [open, setOpen] = useState(false)
  const [typed, type] = useState('')
  const [refused, refuse] = useState<ApiCode>()
  const wrong = refused === 'bad-input'
  const change = (to: boolean): void => {
    setOpen(to)
    type('')
    refuse(undefined)
  }
  const erase = async (): Promise<void> => {
    if (typed.trim() === '') return refuse('bad-input')
    const answer = await eraseSession(session, keyOf('console', session) ?? '', typed)
    if (!answer.ok) refuse(answer.code)
  }
  return (
    <section className={css.again}>
      <p>{texts.lead}</p>
      <Button onClick={() => change(true)}>{texts.open}</Button>
      <Dialog
        open={open}
        onOpenChange={change}
        title={texts.title}
        lead={texts.dialogLead}
        actions={
          <Button kind="danger" onClick={() => void erase()}>
            {texts.now}
          </Button>
        }
      >
        <Field
          code
          label={texts.code}
          hint={texts.codeHint(joinCode)}
          value={typed}
          onChange={type}
          onEnter={() => void erase()}
          whoSees={texts.codeSees}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          {...(wrong && { error: texts.wrong })}
        />
        <Said as="div" kind="alert">
          {refused === undefined || wrong ? null : <ErrorText>{apiSentence(refused)}</ErrorText>}
        </Said>
      </Dialog>
    </section>
  )
}
