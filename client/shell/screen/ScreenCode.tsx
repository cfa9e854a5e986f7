// The projector without a code: one field.
import { useLocation } from 'wouter'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { helpPlaces } from '#client/shell/help/places.ts'
import { PageLinks } from '#client/shell/home/PageLinks.tsx'
import { cleanCode, codeProblem } from '#client/shell/typedCode.ts'
import { useCodeForm } from '#client/shell/useCodeForm.ts'
import { useTitle } from '#client/shell/useTitle.ts'
import { screenTexts } from './texts.ts'
import css from './ScreenCode.module.css'

/** `problem` tells why the code in the address led nowhere. */
export const ScreenCode = ({ start = '', problem }: { start?: string; problem?: string }) => {
  useTitle(screenTexts.title)
  const [, goTo] = useLocation()
  const send = (code: string): string | undefined => {
    const wrong = codeProblem(code)
    if (wrong === undefined) goTo(`/scherm/${cleanCode(code)}`)
    return wrong
  }
  const { field, onSubmit } = useCodeForm(send, start, problem)
  return (
    <PhonePage title={screenTexts.title} lead={screenTexts.lead}>
      <Sheet>
        <form className={css.form} noValidate onSubmit={onSubmit}>
          <Field {...field} label={screenTexts.code} hint={screenTexts.codeHint} code name="code" />
          <Button kind="doe" type="submit" wide iconAfter="forward">
            {screenTexts.open}
          </Button>
        </form>
      </Sheet>
      <PageLinks help={helpPlaces.screen} />
    </PhonePage>
  )
}
