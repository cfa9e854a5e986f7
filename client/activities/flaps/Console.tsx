// What the facilitator sees of the flaps, per stage.
import type { ViewProps } from '#client/shell/views.ts'
import { Desk } from './console/Desk.tsx'
import { Prepare } from './console/Prepare.tsx'

export default function FlapsConsole({ step, stage }: ViewProps) {
  return stage === 'silent' ? <Prepare step={step} /> : <Desk step={step} stage={stage} />
}
