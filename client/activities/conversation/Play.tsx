// The participant's view of the talk about one fiche.
import { Browse } from '#client/shell/fiche/Browse.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Shared } from './play/Shared.tsx'
import { Silent } from './play/Silent.tsx'
import { texts } from './play/texts.ts'
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
    <Browse key={fiche.id} fiches={[fiche]} back={texts.backToTalk}>
      {(open) =>
        stage === 'shared' ? (
          <Shared step={step} fiche={fiche} questions={questions} onOpen={() => open(fiche.id)} />
        ) : (
          <Silent
            step={step}
            stage={stage}
            fiche={fiche}
            questions={questions}
            onOpen={() => open(fiche.id)}
          />
        )
      }
    </Browse>
  )
}
