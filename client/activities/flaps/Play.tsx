// The participant's view of the flaps. From the reveal on nothing on the device may tell which notes are its own.
import { useEffect } from 'react'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Board } from './play/Board.tsx'
import { Done } from './play/Done.tsx'
import { Silent } from './play/Silent.tsx'
import { Weigh } from './play/Weigh.tsx'
import { texts } from './texts.ts'
import { useRules } from './useFlaps.ts'
import { usePair } from './usePair.ts'
import { useArriving } from './useArriving.ts'
import { useSlips } from './useSlips.ts'

export default function FlapsPlay({ step, stage }: ViewProps) {
  const { pairs, pair, pick } = usePair(step)
  const arriving = useArriving(stage)
  const { forget } = useSlips(step, useRules(step).sign, stage === 'silent')
  useEffect(() => {
    if (stage !== 'silent') forget()
  }, [stage, forget])
  if (!pair)
    return (
      <PlayPage title={texts.nothing}>
        <EmptyState title={texts.wait} />
      </PlayPage>
    )
  const view = { step, stage, pairs, pair, pick }
  switch (stage) {
    case 'silent':
      return <Silent {...view} />
    case 'weigh':
      return <Weigh {...view} />
    case 'done':
      return <Done {...view} />
    default:
      return <Board {...view} arriving={arriving} />
  }
}
