// The one field of the front door: the code that leads to a table.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { lookUpCode } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { cleanCode, codeProblem } from '../typedCode.ts'
import { homeTexts } from './texts.ts'
import css from './CodeForm.module.css'

/** Looks the code up before going on, so that a mistake is told where it was made. */
export const CodeForm = ({ start = '', problem }: { start?: string; problem?: string }) => {
  const [code, setCode] = useState(start)
  const [error, setError] = useState(problem)
  const [busy, setBusy] = useState(false)
  const [, goTo] = useLocation()
  const fail = (sentence: string): void => {
    setError(sentence)
    announce(sentence)
  }
  const submit = async (): Promise<void> => {
    const wrong = codeProblem(code)
    if (wrong !== undefined) return fail(wrong)
    setBusy(true)
    const answer = await lookUpCode(cleanCode(code))
    setBusy(false)
    if (!answer.ok) return fail(apiSentence(answer.code))
    goTo(`/doe-mee/${answer.value.code}`)
  }
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void submit()
      }}
    >
      <Field
        label={homeTexts.code}
        hint={homeTexts.codeHint}
        {...(error !== undefined && { error })}
        code
        value={code}
        onChange={(typed) => {
          setCode(typed)
          if (error !== undefined) setError(undefined)
        }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        name="code"
      />
      <Button kind="doe" type="submit" wide iconAfter="forward">
        {homeTexts.toTable}
      </Button>
    </form>
  )
}
