// Moving the room. When the room moved in the meantime nothing is said: it is where somebody wanted it.
import { useCallback } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { useDo } from './useDo.ts'
import type { Room } from './useRoom.ts'

export type Move = {
  readonly next: () => void
  readonly back: () => void
  readonly goTo: (step: string) => void
  readonly code: ErrorCode | undefined
}

export const useMove = ({ from: { step, stage } }: Room): Move => {
  const [run, code] = useDo()
  const go = useCallback(
    (cmd: string, more: object = {}) => void run(SESSION, cmd, { from: { step, stage }, ...more }),
    [run, step, stage],
  )
  return {
    next: useCallback(() => go('next'), [go]),
    back: useCallback(() => go('back'), [go]),
    goTo: useCallback((to: string) => go('goto', { step: to }), [go]),
    code: code === 'changed-since' ? undefined : code,
  }
}
