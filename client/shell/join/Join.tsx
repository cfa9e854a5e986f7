// Joining with a code.
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { shellTexts } from '#client/shell/texts.ts'

export const Join = ({ code }: { code: string }) => <PhonePage title={shellTexts.product}>{code}</PhonePage>
