// The dilemma game on the projector.
import type { ViewProps } from '#client/shell/views.ts'
import { useGame } from './useConfig.ts'
import { Meet } from './screen/Meet.tsx'
import { Middle } from './screen/Middle.tsx'
import { Revealed } from './screen/Revealed.tsx'
import { Silent } from './screen/Silent.tsx'
import { useWitnessed } from './screen/useWitnessed.ts'

export default function DilemmasScreen({ step, stage }: ViewProps) {
  const { fiches, again } = useGame(step)
  const witnessed = useWitnessed(stage)
  switch (stage) {
    case 'silent':
      return <Silent again={again} count={fiches.length} />
    case 'revealed':
      return <Revealed step={step} fiches={fiches} again={again} play={witnessed} />
    case 'chosen':
      return <Middle step={step} fiches={fiches} again={again} />
    default:
      return <Meet fiches={fiches} />
  }
}
