// The anonymous questions of this device: the server does not know whose they are, so only this device can take them back.
import { nanoid } from 'nanoid'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { proofId } from '#shared/kernel/proof.ts'
import { slipsOf, type Slip } from '#client/activities/flaps/slips.ts'
import { useSync } from '#client/sync/react.ts'
import type { Outcome } from '#client/sync/sync.ts'

/** A slip of flaps says on which sheet it hangs; a question hangs on none. */
const NOWHERE = { pair: '', sheet: 'con' } as const

const unsigned = { unsigned: true } as const

export type Worries = {
  readonly sent: readonly Slip[]
  /** Resolves with the answer; what was refused stays until it is put away. */
  readonly write: (text: string) => Promise<Outcome>
  readonly take: (slip: Slip) => Promise<Outcome>
  /** Puts a refused one away. */
  readonly bin: (id: string) => void
  /** Once they are shown, nothing on this device tells which are its own. */
  readonly forget: () => void
}

/** `quiet` = nobody sees them yet, so that this device keeps its own. */
export const useWorries = (step: string, quiet: boolean): Worries => {
  const sync = useSync()
  const store = useMemo(() => slipsOf(sync, step), [sync, step])
  const subscribe = useCallback((tell: () => void) => store.subscribe(tell), [store])
  const sent = useSyncExternalStore(subscribe, () => store.list())
  return useMemo(() => {
    const write = async (text: string): Promise<Outcome> => {
      const secret = nanoid(32)
      const slip = { ...NOWHERE, secret, id: proofId(secret), text }
      if (quiet) store.put(slip)
      const outcome = await sync.act(step, 'worry.write', { id: slip.id, text }, unsigned)
      if (!outcome.ok) store.put({ ...slip, refused: outcome.code })
      return outcome
    }
    const take = async (slip: Slip): Promise<Outcome> => {
      store.remove(slip.id)
      const outcome = await sync.act(step, 'worry.take', { id: slip.id, secret: slip.secret }, unsigned)
      if (!outcome.ok && outcome.code !== 'missing') store.put(slip)
      return outcome
    }
    return { sent, write, take, bin: (id: string) => store.remove(id), forget: () => store.forget() }
  }, [sent, store, sync, step, quiet])
}
