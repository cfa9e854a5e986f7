// The check-in or check-out on the projector.
import type { ViewProps } from '#client/shell/views.ts'
import { Quiet } from './screen/Quiet.tsx'
import { Sky } from './screen/Sky.tsx'

export default function CheckinScreen({ step, stage }: ViewProps) {
  return stage === 'sky' ? <Sky step={step} /> : <Quiet step={step} />
}
