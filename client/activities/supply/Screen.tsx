// The supply on the projector: progress while everyone fills in, then what the facilitator shows.
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { Alone } from './screen/Alone.tsx'
import { CellLarge } from './screen/CellLarge.tsx'
import { Findings } from './screen/Findings.tsx'
import { ScreenMap } from './screen/ScreenMap.tsx'
import { Sentences } from './screen/Sentences.tsx'
import { Tasks } from './screen/Tasks.tsx'
import { texts } from './screen/texts.ts'
import { Worries } from './screen/Worries.tsx'
import { useLaid, useShown } from './useSupply.ts'

export default function SupplyScreen({ step, stage }: ViewProps) {
  const { page = 0, ...shown } = useShown(step)
  const laid = useLaid(step)
  if (stage === 'alone') return <Alone step={step} />
  if (laid.size === 0) return <RoomPage title={texts.nothing}>{null}</RoomPage>
  switch (shown.view) {
    case 'findings':
      return <Findings step={step} page={page} />
    case 'sentences':
      return <Sentences step={step} page={page} />
    case 'worries':
      return <Worries step={step} page={page} />
    case 'tasks':
      return <Tasks step={step} />
    case 'cell':
      if (shown.domain !== null && shown.group !== null)
        return <CellLarge step={step} domain={shown.domain} group={shown.group} />
      return <ScreenMap step={step} moment={0} white={false} />
    case 'moment':
      return <ScreenMap step={step} moment={shown.moment as 0 | 1 | 2 | 3} white={false} />
    case 'white':
      return <ScreenMap step={step} moment={0} white />
    case 'all':
      return <ScreenMap step={step} moment={0} white={false} />
  }
}
