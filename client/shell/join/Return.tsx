// Coming back as facilitator with a written key, or coming in as the second one.
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { joinAsCo, recover, type ApiAnswer, type Entry } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { useTitleFocus } from '../focusTitle.ts'
import { helpPlaces } from '../help/places.ts'
import { PageLinks } from '../home/PageLinks.tsx'
import { keepKey } from '../keys.ts'
import { cleanCode } from '../typedCode.ts'
import { useCodeForm } from '../useCodeForm.ts'
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
  const [name, setName] = useState('')
  const [joinKey] = useState(() => nanoid(32))
  const [, goTo] = useLocation()
  const send = async (typed: string): Promise<string | undefined> => {
    const code = cleanCode(typed)
    const wrong = problemOf(code)
    if (wrong !== undefined) return wrong
    const answer = await enter(code, name.trim(), joinKey)
    if (!answer.ok) return answer.code === 'unknown' ? joinTexts.returnUnknown : apiSentence(answer.code)
    keepKey('console', answer.value.session, answer.value.token)
    goTo(`/leiden/${answer.value.session}`)
    return undefined
  }
  const { field, onSubmit } = useCodeForm(send)
  return (
    <PhonePage title={joinTexts.returnTitle} lead={joinTexts.returnLead}>
      <Sheet>
        <form className={css.form} noValidate onSubmit={onSubmit}>
          <Field {...field} label={joinTexts.returnCode} hint={joinTexts.returnHint} />
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
      <PageLinks help={helpPlaces.made} />
    </PhonePage>
  )
}
