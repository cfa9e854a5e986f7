// The participant's view of the boundary, stage by stage.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Alone } from './play/Alone.tsx'
import { Done } from './play/Done.tsx'
import { Points } from './play/Points.tsx'
import { texts } from './play/texts.ts'
import { Together } from './play/Together.tsx'
import { useBlocks } from './useScope.ts'

export default function ScopePlay({ step, stage }: ViewProps) {
  const blocks = useBlocks(step).filter(({ items }) => items.length > 0)
  if (blocks.length === 0)
    return (
      <PlayPage title={texts.nothing}>
        <EmptyState title={texts.wait} />
      </PlayPage>
    )
  switch (stage) {
    case 'alone':
      return <Alone step={step} stage={stage} blocks={blocks} />
    case 'points':
      return <Points step={step} stage={stage} />
    case 'done':
      return <Done step={step} />
    default:
      return <Together key={stage} step={step} stage={stage} blocks={blocks} />
  }
}
