// The participant's view of a check-in or check-out: choosing in silence, then the sky of all.
import type { ViewProps } from '#client/shell/views.ts'
import { Sky } from './play/Sky.tsx'
import { Write } from './play/Write.tsx'

export default function CheckinPlay({ step, stage }: ViewProps) {
  return stage === 'sky' ? <Sky step={step} /> : <Write step={step} stage={stage} />
}
