// The slips of this device in a step, and writing, changing and taking notes with them.
import { nanoid } from 'nanoid'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Rules } from '#shared/activities/flaps/records.ts'
import { proofId } from '#shared/kernel/proof.ts'
import { useSync } from '#client/sync/react.ts'
import type { ActOptions, Outcome } from '#client/sync/sync.ts'
import { slipsOf, type Slip } from './slips.ts'

type Written = Pick<Slip, 'pair' | 'sheet' | 'text'>

export type Writing = {
  /** Of everyone for whom this device writes. */
  readonly slips: readonly Slip[]
  /** Resolves with the answer; a note that was refused stays as a slip until it is put away. */
  readonly write: (note: Written, as?: string) => Promise<Outcome>
  readonly edit: (slip: Slip, text: string, as?: string) => Promise<Outcome>
  readonly take: (slip: Slip, as?: string) => Promise<Outcome>
  readonly forget: () => void
  /** Puts a refused one away. */
  readonly bin: (id: string) => void
}

const optionsOf = (sign: Rules['sign'], as: string | undefined): ActOptions => ({
  ...(sign !== 'name' && { unsigned: true }),
  ...(as !== undefined && { as }),
})

/** `quiet` = nobody sees the notes yet, so that this device keeps its unsigned ones. */
export const useSlips = (step: string, sign: Rules['sign'], quiet: boolean): Writing => {
  const sync = useSync()
  const store = useMemo(() => slipsOf(sync, step), [sync, step])
  const subscribe = useCallback((tell: () => void) => store.subscribe(tell), [store])
  const slips = useSyncExternalStore(subscribe, () => store.list())
  return useMemo(() => {
    const keeps = quiet && sign !== 'name'
    const write = async (note: Written, as?: string): Promise<Outcome> => {
      const secret = keeps ? nanoid(32) : ''
      const id = keeps ? proofId(secret) : nanoid()
      const slip = { ...note, secret, id, ...(as !== undefined && { as }) }
      if (keeps) store.put(slip)
      const outcome = await sync.act(step, 'note.write', { ...note, id: slip.id, sign }, optionsOf(sign, as))
      if (!outcome.ok) store.put({ ...slip, refused: outcome.code })
      return outcome
    }
    const edit = async (slip: Slip, text: string, as?: string): Promise<Outcome> => {
      if (slip.secret !== '') store.put({ ...slip, text })
      const proof = slip.secret === '' ? {} : { secret: slip.secret }
      const input = { id: slip.id, text, ...proof }
      const outcome = await sync.act(step, 'note.edit', input, optionsOf(sign, as))
      if (!outcome.ok && slip.secret !== '' && store.get(slip.id)) store.put(slip)
      return outcome
    }
    const take = async (slip: Slip, as?: string): Promise<Outcome> => {
      store.remove(slip.id)
      const proof = slip.secret === '' ? {} : { secret: slip.secret }
      const outcome = await sync.act(step, 'note.take', { id: slip.id, ...proof }, optionsOf(sign, as))
      if (!outcome.ok && outcome.code !== 'missing' && slip.secret !== '') store.put(slip)
      return outcome
    }
    return {
      slips,
      write,
      edit,
      take,
      forget: () => store.forget(),
      bin: (id: string) => store.remove(id),
    }
  }, [slips, store, sync, step, sign, quiet])
}
