// What the facilitator sees of the wereldcafé, per stage.
import type { ViewProps } from '#client/shell/views.ts'
import { Harvesting } from './console/Harvesting.tsx'
import { Prepare } from './console/Prepare.tsx'
import { Rounds } from './console/Rounds.tsx'
import { Together } from './console/Together.tsx'
import { roundOf } from './useCafe.ts'

export default function WorldcafeConsole({ step, stage }: ViewProps) {
  const round = roundOf(stage)
  if (round !== undefined) return <Rounds step={step} round={round} />
  if (stage === 'tables') return <Prepare step={step} />
  if (stage === 'harvest') return <Harvesting step={step} />
  return <Together key={stage} step={step} stage={stage} />
}
