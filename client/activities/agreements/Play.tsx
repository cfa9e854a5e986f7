// The participant's view of the agreements, stage by stage.
import type { ViewProps } from '#client/shell/views.ts'
import { Consent } from './play/Consent.tsx'
import { Make } from './play/Make.tsx'
import { Result } from './play/Result.tsx'

export default function AgreementsPlay({ step, stage }: ViewProps) {
  switch (stage) {
    case 'consent':
      return <Consent step={step} stage={stage} />
    case 'shown':
      return <Result step={step} />
    default:
      return <Make step={step} />
  }
}
