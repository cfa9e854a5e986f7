// The break for the facilitator: nothing to do, and it is safe to walk away.
import { breakConsole as texts } from './console/texts.ts'

export default function Console() {
  return <p>{texts.safe}</p>
}
