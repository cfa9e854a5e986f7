// The wereldcafé on the projector: a hall with tables, then what they bring home.
import type { ViewProps } from '#client/shell/views.ts'
import { Harvest } from './screen/Harvest.tsx'
import { Choose, Done } from './screen/Result.tsx'
import { Round } from './screen/Round.tsx'
import { Tables } from './screen/Tables.tsx'
import { Together } from './screen/Together.tsx'
import { useChanging } from './screen/useChanging.ts'
import { roundOf } from './useCafe.ts'

export default function WorldcafeScreen({ step, stage }: ViewProps) {
  const changing = useChanging(stage)
  const round = roundOf(stage)
  if (round !== undefined) return <Round key={stage} step={step} round={round} changing={changing} />
  if (stage === 'tables') return <Tables step={step} />
  if (stage === 'harvest') return <Harvest step={step} />
  if (stage === 'together') return <Together step={step} />
  return stage === 'choose' ? <Choose step={step} /> : <Done step={step} />
}
