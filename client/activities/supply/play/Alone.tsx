// Everyone fills in alone: screen by screen on a phone, one table on a laptop.
import type { Config } from '#shared/activities/supply/records.ts'
import { useRoomy } from '../matrix/useRoomy.ts'
import { AloneNarrow } from './AloneNarrow.tsx'
import { AloneWide } from './AloneWide.tsx'
import { useFilling } from './view.ts'

export const Alone = ({ step, stage, config }: { step: string; stage: string; config: Config }) => {
  const filling = useFilling(step, stage, config)
  return useRoomy() ? <AloneWide {...filling} /> : <AloneNarrow {...filling} />
}
