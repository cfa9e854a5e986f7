// The agreements on the projector.
import type { ViewProps } from '#client/shell/views.ts'
import { Consent } from './screen/Consent.tsx'
import { Made } from './screen/Made.tsx'
import { Result } from './screen/Result.tsx'

export default function AgreementsScreen({ step, stage }: ViewProps) {
  switch (stage) {
    case 'consent':
      return <Consent step={step} />
    case 'shown':
      return <Result step={step} />
    default:
      return <Made step={step} />
  }
}
