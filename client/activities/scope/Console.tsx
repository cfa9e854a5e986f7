// What the facilitator sees of the boundary: preparing while everyone is silent, and the desk after that.
import type { ViewProps } from '#client/shell/views.ts'
import { Desk } from './console/Desk.tsx'
import { Prepare } from './console/Prepare.tsx'

export default function ScopeConsole({ step, stage }: ViewProps) {
  return stage === 'alone' ? <Prepare step={step} /> : <Desk key={stage} step={step} stage={stage} />
}
