// The page to begin a practice session: which programme, what to know, and one button.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { makeSession, type ApiCode } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { Part } from '../create/Part.tsx'
import { HelpLink } from '../help/HelpLink.tsx'
import { helpPlaces } from '../help/places.ts'
import { PageLinks } from '../home/PageLinks.tsx'
import { useTitleFocus } from '../focusTitle.ts'
import { keepKey } from '../keys.ts'
import { useContent, type SharedContent } from '../useContent.ts'
import { useTitle } from '../useTitle.ts'
import { practiceRequest } from './request.ts'
import { practiceTexts as texts } from './texts.ts'
import css from './PracticePage.module.css'

const USUAL = '90'

const sentenceOf = (code: ApiCode): string => (code === 'full' ? texts.full : apiSentence(code))

const Form = ({ shared: { content, organiserCode } }: { shared: SharedContent }) => {
  const { templates, municipality } = content
  const [template, choose] = useState((templates.find(({ id }) => id === USUAL) ?? templates[0])?.id ?? '')
  const [code, type] = useState('')
  const [refused, refuse] = useState<ApiCode>()
  const [busy, setBusy] = useState(false)
  const [, goTo] = useLocation()
  const wrongCode = refused === 'not-allowed'
  const begin = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await makeSession(practiceRequest({ template, code, place: municipality?.name }))
    setBusy(false)
    if (answer.ok) {
      keepKey('console', answer.value.id, answer.value.token)
      return goTo(`/leiden/${answer.value.id}`)
    }
    refuse(answer.code)
    announce(answer.code === 'not-allowed' ? texts.wrongCode : sentenceOf(answer.code), 'alert')
  }
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <Part title={texts.know}>
        <ul className={css.facts}>
          {texts.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Part>
      <Part>
        <RadioCards
          legend={texts.programme}
          value={template}
          options={templates.map(({ id, name, description }) => ({
            value: id,
            label: name,
            explanation: description,
          }))}
          onChange={choose}
        />
        {organiserCode ? (
          <Field
            label={texts.organiserCode}
            hint={texts.organiserHint}
            {...(wrongCode && { error: texts.wrongCode })}
            type="password"
            value={code}
            onChange={type}
            autoComplete="off"
          />
        ) : null}
        {refused === undefined || wrongCode ? null : <ErrorText>{sentenceOf(refused)}</ErrorText>}
        <Button kind="doe" type="submit" wide iconAfter="forward">
          {texts.begin}
        </Button>
      </Part>
    </form>
  )
}

export const PracticePage = () => {
  useTitle(texts.title)
  useTitleFocus()
  const shared = useContent()
  return (
    <PhonePage title={texts.title} lead={texts.lead} corner={<HelpLink anchor={helpPlaces.practise} />}>
      {shared ? <Form shared={shared} /> : <p>{texts.waiting}</p>}
      <PageLinks />
    </PhonePage>
  )
}
