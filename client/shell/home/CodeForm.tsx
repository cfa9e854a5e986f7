// The one field of the front door: the code that leads to a table.
import { useLocation } from 'wouter'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { lookUpCode } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { cleanCode, codeProblem } from '../typedCode.ts'
import { useCodeForm } from '../useCodeForm.ts'
import { homeTexts } from './texts.ts'
import css from './CodeForm.module.css'

/** Looks the code up before going on, so that a mistake is told where it was made. */
export const CodeForm = ({ start = '', problem }: { start?: string; problem?: string }) => {
  const [, goTo] = useLocation()
  const send = async (code: string): Promise<string | undefined> => {
    const wrong = codeProblem(code)
    if (wrong !== undefined) return wrong
    const answer = await lookUpCode(cleanCode(code))
    if (!answer.ok) return apiSentence(answer.code)
    goTo(`/doe-mee/${answer.value.code}`)
    return undefined
  }
  const { field, onSubmit } = useCodeForm(send, start, problem)
  return (
    <form className={css.form} noValidate onSubmit={onSubmit}>
      <Field {...field} label={homeTexts.code} hint={homeTexts.codeHint} code name="code" />
      <Button kind="doe" type="submit" wide iconAfter="forward">
        {homeTexts.toTable}
      </Button>
    </form>
  )
}
