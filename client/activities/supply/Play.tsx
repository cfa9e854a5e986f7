// The participant's view of the supply: fill in alone, see it laid together, look back, and what was kept.
import { useEffect } from 'react'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { useMe } from '#client/sync/react.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { useSupplyConfig } from './matrix/useSupply.ts'
import { Alone } from './play/Alone.tsx'
import { Reflect } from './play/Reflect.tsx'
import { texts as playTexts } from './play/texts.ts'
import { Together } from './play/Together.tsx'
import { useWorries } from './play/useWorries.ts'
import { texts } from './texts.ts'

export default function SupplyPlay({ step, stage }: ViewProps) {
  const config = useSupplyConfig(step)
  const observes = useMe()?.person?.observer ?? false
  const quiet = stage === 'alone' || stage === 'laid'
  const { forget } = useWorries(step, quiet)
  useEffect(() => {
    if (!quiet) forget()
  }, [quiet, forget])
  if (!config)
    return (
      <PlayPage title={texts.nothing}>
        <EmptyState title={texts.wait} />
      </PlayPage>
    )
  if (stage === 'alone' && observes)
    return (
      <PlayPage title={playTexts.watching.title} lead={playTexts.watching.lead}>
        {null}
      </PlayPage>
    )
  switch (stage) {
    case 'alone':
      return <Alone step={step} stage={stage} config={config} />
    case 'laid':
      return <Together step={step} stage={stage} config={config} />
    default:
      return <Reflect step={step} stage={stage} config={config} />
  }
}
