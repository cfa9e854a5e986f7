// The participant's view of the dilemma game, stage by stage.
import { useState } from 'react'
import type { ViewProps } from '#client/shell/views.ts'
import { Chosen } from './play/Chosen.tsx'
import { Meet } from './play/Meet.tsx'
import { Revealed } from './play/Revealed.tsx'
import { Silent } from './play/Silent.tsx'

/** Who was here when the stage began sees the reveal happen; who refreshes or comes later sees it lie there. */
export default function Play({ step, stage }: ViewProps) {
  const [first] = useState(stage)
  switch (stage) {
    case 'meet':
      return <Meet step={step} stage={stage} />
    case 'silent':
      return <Silent step={step} stage={stage} />
    case 'revealed':
      return <Revealed step={step} live={first !== stage} />
    default:
      return <Chosen step={step} />
  }
}
