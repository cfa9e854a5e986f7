// Coming back as facilitator with a written key, or coming in as the second one.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { joinAsCo, recover, type ApiAnswer, type Entry } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { useTitleFocus } from '../focusTitle.ts'
import { PageLinks } from '../home/PageLinks.tsx'
import { keepKey } from '../keys.ts'
import { cleanCode } from '../typedCode.ts'
import { useTitle } from '../useTitle.ts'
import { joinTexts } from './texts.ts'
import css from './JoinForm.module.css'

const JOIN_LENGTH = 6
const KEY_LENGTH = 30

const problemOf = (code: string): string | undefined => {
  if (code === '') return joinTexts.returnEmpty
  if (code.length === JOIN_LENGTH) return joinTexts.returnJoinCode
  return code.length < KEY_LENGTH ? joinTexts.returnShort : undefined
}

/** One field for both kinds of keys: the server knows which it is. A name is of use to a second facilitator only. */
const enter = async (code: string, name: string, joinKey: string): Promise<ApiAnswer<Entry>> => {
  const back = await recover(code)
  if (back.ok || back.code !== 'unknown') return back
  return joinAsCo({ code, joinKey, ...(name !== '' && { name }) })
}

export const Return = () => {
  useTitle(joinTexts.returnTitle)
  useTitleFocus()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [joinKey] = useState(() => nanoid(32))
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [, goTo] = useLocation()
  const fail = (sentence: string): void => {
    setError(sentence)
    announce(sentence)
  }
  const submit = async (): Promise<void> => {
    const wrong = problemOf(cleanCode(code))
    if (wrong !== undefined) return fail(wrong)
    setBusy(true)
    const answer = await enter(cleanCode(code), name.trim(), joinKey)
    setBusy(false)
    if (!answer.ok)
      return fail(answer.code === 'unknown' ? joinTexts.returnUnknown : apiSentence(answer.code))
    keepKey('console', answer.value.session, answer.value.token)
    goTo(`/leiden/${answer.value.session}`)
  }
  return (
    <PhonePage title={joinTexts.returnTitle} lead={joinTexts.returnLead}>
      <Sheet>
        <form
          className={css.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void submit()
          }}
        >
          <Field
            label={joinTexts.returnCode}
            hint={joinTexts.returnHint}
            {...(error !== undefined && { error })}
            value={code}
            onChange={(typed) => {
              setCode(typed)
              setError(undefined)
            }}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <Field
            label={joinTexts.returnName}
            optional
            hint={joinTexts.returnNameHint}
            whoSees={joinTexts.returnNameSeen}
            value={name}
            onChange={setName}
            maxLength={40}
            autoComplete="name"
          />
          <Button kind="doe" type="submit" wide iconAfter="forward">
            {joinTexts.returnGo}
          </Button>
        </form>
      </Sheet>
      <PageLinks />
    </PhonePage>
  )
}
