// What the facilitator sees of the supply, per stage.
import type { ViewProps } from '#client/shell/views.ts'
import { Desk } from './console/Desk.tsx'
import { Prepare } from './console/Prepare.tsx'

export default function SupplyConsole({ step, stage }: ViewProps) {
  return stage === 'alone' ? <Prepare step={step} /> : <Desk key={stage} step={step} stage={stage} />
}
