// The participant's view of a moodboard: making, the round of telling, the wall.
import type { ViewProps } from '#client/shell/views.ts'
import { Done } from './play/Done.tsx'
import { Make } from './play/Make.tsx'
import { Round } from './play/Round.tsx'

export default function MoodboardPlay({ step, stage }: ViewProps) {
  switch (stage) {
    case 'make':
      return <Make step={step} stage={stage} />
    case 'round':
      return <Round step={step} />
    default:
      return <Done step={step} />
  }
}
