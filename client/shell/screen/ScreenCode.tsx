// The projector without a code: one field.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { cleanCode, codeProblem } from '#client/shell/typedCode.ts'
import { useTitle } from '#client/shell/useTitle.ts'
import { screenTexts } from './texts.ts'
import css from './ScreenCode.module.css'

/** `problem` tells why the code in the address led nowhere. */
export const ScreenCode = ({ start = '', problem }: { start?: string; problem?: string }) => {
  useTitle(screenTexts.title)
  const [code, setCode] = useState(start)
  const [error, setError] = useState(problem)
  const [, goTo] = useLocation()
  const submit = (): void => {
    const wrong = codeProblem(code)
    if (wrong === undefined) return goTo(`/scherm/${cleanCode(code)}`)
    setError(wrong)
    announce(wrong)
  }
  return (
    <PhonePage title={screenTexts.title} lead={screenTexts.lead}>
      <Sheet>
        <form
          className={css.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Field
            label={screenTexts.code}
            hint={screenTexts.codeHint}
            {...(error !== undefined && { error })}
            code
            value={code}
            onChange={(typed) => {
              setCode(typed)
              setError(undefined)
            }}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            name="code"
          />
          <Button kind="doe" type="submit" wide iconAfter="forward">
            {screenTexts.open}
          </Button>
        </form>
      </Sheet>
    </PhonePage>
  )
}
