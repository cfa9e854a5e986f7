// The moodboard on the projector.
import type { ViewProps } from '#client/shell/views.ts'
import { Quiet } from './screen/Quiet.tsx'
import { Shown } from './screen/Shown.tsx'

export default function MoodboardScreen({ step, stage }: ViewProps) {
  return stage === 'make' ? <Quiet step={step} /> : <Shown step={step} stage={stage} />
}
