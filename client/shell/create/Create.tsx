// Making a session.
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { shellTexts } from '#client/shell/texts.ts'

export const Create = () => <PhonePage title={shellTexts.product}>{null}</PhonePage>
