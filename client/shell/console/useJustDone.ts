// What this person did a moment ago and can put back with one tap. Later it is in the bin.
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { useKind, useProgramme } from '#client/sync/react.ts'
import { lastOwn, onOwn } from './ownActs.ts'
import { traceText, type Trace } from './trace.ts'
import { useDo } from './useDo.ts'

const SHOWN_MS = 10_000

export type JustDone = {
  /** Undefined when it is more than ten seconds ago, or not the last that was done any more. */
  readonly done: { readonly cmd: string; readonly sentence: string; readonly undo: () => void } | undefined
  readonly code: ErrorCode | undefined
}

export const useJustDone = (): JustDone => {
  const own = useSyncExternalStore(onOwn, lastOwn)
  const last = useKind<Trace>(SESSION, 'trace').at(-1)
  const programme = useProgramme()
  const [over, setOver] = useState<number>()
  const [run, code] = useDo()
  useEffect(() => {
    if (!own) return undefined
    const timeout = setTimeout(() => setOver(own.at), own.at + SHOWN_MS - Date.now())
    return () => clearTimeout(timeout)
  }, [own])
  const isOwn = own !== undefined && last?.data.cmd === own.cmd && last.data.step === own.step
  if (!isOwn || over === own.at) return { done: undefined, code }
  const undo = (): void => void run(SESSION, 'undo', { trace: last.id })
  return { done: { cmd: own.cmd, sentence: `${traceText(last.data, programme)}.`, undo }, code }
}
