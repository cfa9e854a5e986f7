// The participant's table.
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { shellTexts } from '#client/shell/texts.ts'

export const Table = ({ session }: { session: string }) => (
  <PhonePage title={shellTexts.product}>{session}</PhonePage>
)
