// The participant's view of the talk about one fiche.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Shared } from './play/Shared.tsx'
import { Silent } from './play/Silent.tsx'
import { texts } from './play/texts.ts'
import { WithFiche } from './play/WithFiche.tsx'
import { useTalkConfig } from './useTalk.ts'

export default function ConversationPlay({ step, stage }: ViewProps) {
  const { fiche, questions } = useTalkConfig(step)
  if (!fiche)
    return (
      <PlayPage title={texts.nothing}>
        <EmptyState title={texts.wait} />
      </PlayPage>
    )
  return (
    <WithFiche key={fiche.id} fiche={fiche} back={texts.backToTalk}>
      {(open) =>
        stage === 'shared' ? (
          <Shared step={step} fiche={fiche} questions={questions} onOpen={open} />
        ) : (
          <Silent step={step} stage={stage} fiche={fiche} questions={questions} onOpen={open} />
        )
      }
    </WithFiche>
  )
}
