// Where the room is, and whether this facilitator leads it.
import { registry } from '#shared/activities/registry.ts'
import type { NowData } from '#shared/kernel/facts.ts'
import { useMe, useNow, useProgramme, useProgress, type Step } from '#client/sync/react.ts'
import { aheadOf, hasBehind, type Ahead } from './course.ts'

export type Room = {
  readonly now: NowData
  readonly me: string
  readonly leading: boolean
  readonly programme: readonly Step[]
  readonly step: Step | undefined
  readonly stage: string | null
  readonly ahead: Ahead | undefined
  readonly canGoBack: boolean
  /** Goes with every move, so that two taps move the room once. */
  readonly from: { readonly step: string | null; readonly stage: string | null }
}

/** Undefined until the first welcome. */
export const useRoom = (): Room | undefined => {
  const now = useNow()
  const me = useMe()
  const programme = useProgramme()
  const progress = useProgress(now?.current ?? '')
  if (!now || me?.id == null) return undefined
  const stage = progress?.stage ?? null
  return {
    now,
    me: me.id,
    leading: now.leader === me.id,
    programme,
    step: programme.find(({ id }) => id === now.current),
    stage,
    ahead: aheadOf(registry, programme, now.current, stage),
    canGoBack: hasBehind(registry, programme, now.current, stage),
    from: { step: now.current, stage },
  }
}
