// The talk about one fiche on the projector.
import { Message } from '#client/shell/screen/Message.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { Shared } from './screen/Shared.tsx'
import { Silent } from './screen/Silent.tsx'
import { texts } from './screen/texts.ts'
import { useTalkConfig } from './useTalk.ts'

export default function ConversationScreen({ step, stage }: ViewProps) {
  const { fiche, questions } = useTalkConfig(step)
  if (!fiche) return <Message title={texts.nothing} lead={texts.wait} />
  return stage === 'shared' ? (
    <Shared step={step} fiche={fiche} questions={questions} />
  ) : (
    <Silent step={step} fiche={fiche} questions={questions} />
  )
}
