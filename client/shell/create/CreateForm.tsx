// The form to make a session: four sheets and one button.
import { useRef, useState } from 'react'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { makeSession, type Made } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { helpPlaces } from '../help/places.ts'
import { PageLinks } from '../home/PageLinks.tsx'
import type { SharedContent } from '../useContent.ts'
import { AboutSheet } from './AboutSheet.tsx'
import { Part } from './Part.tsx'
import { problemsOf, requestOf, type Problems } from './plan.ts'
import { ProgrammeSheet } from './ProgrammeSheet.tsx'
import { RulesSheet } from './RulesSheet.tsx'
import { createTexts } from './texts.ts'
import { usePlan } from './usePlan.ts'
import { WhoSheet } from './WhoSheet.tsx'
import css from './CreateForm.module.css'

export const CreateForm = ({ shared, onMade }: { shared: SharedContent; onMade: (made: Made) => void }) => {
  const { plan, edit, forget } = usePlan(shared)
  const [problems, setProblems] = useState<Problems>({})
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const fail = (found: Problems, sentence?: string): void => {
    setProblems(found)
    setError(sentence)
    const first = sentence ?? Object.values(found)[0]
    if (first !== undefined) announce(first, 'alert')
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const submit = async (): Promise<void> => {
    const found = problemsOf(plan, Date.now())
    if (Object.keys(found).length > 0) return fail(found)
    setProblems({})
    setBusy(true)
    const answer = await makeSession(requestOf(plan))
    setBusy(false)
    if (answer.ok) {
      forget()
      return onMade(answer.value)
    }
    if (answer.code === 'not-allowed') return fail({ organiserCode: createTexts.errors.organiserCode })
    return fail({}, apiSentence(answer.code))
  }
  const part = { plan, edit, problems }
  return (
    <PhonePage
      title={createTexts.title}
      lead={createTexts.lead}
      corner={<HelpLink anchor={helpPlaces.create} />}
    >
      <form
        ref={form}
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void submit()
        }}
      >
        <AboutSheet {...part} />
        <ProgrammeSheet {...part} templates={shared.content.templates} />
        <WhoSheet {...part} />
        <RulesSheet {...part} />
        {shared.organiserCode ? (
          <Part>
            <Field
              label={createTexts.organiserCode}
              hint={createTexts.organiserHint}
              {...(problems.organiserCode !== undefined && { error: problems.organiserCode })}
              type="password"
              value={plan.organiserCode}
              onChange={(organiserCode) => edit({ organiserCode })}
              autoComplete="off"
            />
          </Part>
        ) : null}
        <div className={css.end}>
          {error === undefined ? null : <ErrorText>{error}</ErrorText>}
          <Button kind="doe" type="submit" wide iconAfter="forward">
            {createTexts.make}
          </Button>
        </div>
      </form>
      <PageLinks />
    </PhonePage>
  )
}
