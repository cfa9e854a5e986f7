// One fiche that the group talked about.
import type { Fiche } from '#shared/content/schema.ts'
import { wasEntered } from '#shared/kernel/facts.ts'
import type { Json } from '#shared/kernel/record.ts'
import { faceOf } from '#client/shell/face.ts'
import { useProgress } from '#client/sync/react.ts'
import { FicheStrip } from '#client/ui/FicheStrip.tsx'

/** Nothing for a step that the group skipped, or without a fiche. */
export const Talked = ({ step, config }: { step: string; config: Json }) => {
  const progress = useProgress(step)
  const { fiche } = config as { fiche?: Fiche | null }
  if (!fiche || !progress || !wasEntered(progress)) return null
  return (
    <li>
      <FicheStrip fiche={faceOf(fiche)} size="projector" />
    </li>
  )
}
