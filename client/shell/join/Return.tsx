// Coming back as facilitator.
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { shellTexts } from '#client/shell/texts.ts'

export const Return = () => <PhonePage title={shellTexts.product}>{null}</PhonePage>
