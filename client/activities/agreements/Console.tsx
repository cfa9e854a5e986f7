// What the facilitator sees of the agreements: the list to make and mend, and how it was received.
import type { ViewProps } from '#client/shell/views.ts'
import { AgreementList } from './console/AgreementList.tsx'

export default function Console({ step, stage }: ViewProps) {
  return <AgreementList step={step} stage={stage} />
}
