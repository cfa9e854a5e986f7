// The stickers of one person: where they lie, how many are left, and laying one more or less.
import { nanoid } from 'nanoid'
import { useMemo } from 'react'
import type { Dots } from '#shared/activities/flaps/records.ts'
import { targetsOf } from '#shared/activities/flaps/weigh.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { useDo } from '#client/shell/console/useDo.ts'
import { useKind } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { texts } from './texts.ts'
import { useGroups, useNotes, useRules } from './useFlaps.ts'

export type Laying = {
  readonly left: number
  readonly on: (target: string) => number
  readonly more: (target: string) => void
  readonly less: (target: string) => void
  readonly code: ErrorCode | undefined
}

/** `person` lays them; with `as` a facilitator does it for somebody without a device. */
export const useDots = (step: string, person: string | undefined, as?: string): Laying => {
  const { stickers } = useRules(step)
  const mine = useKind<Dots>(step, 'dots').find((one) => one.masked !== true && one.by === person)
  const notes = useNotes(step)
  const groups = useGroups(step)
  const [run, code] = useDo()
  const fresh = useMemo(() => nanoid(12), [])
  // What was taken away in the meantime frees its stickers.
  const here = targetsOf(notes, groups)
  const laid = (mine?.data.on ?? []).filter((target) => here.has(target))
  const on = (target: string): number => laid.filter((one) => one === target).length
  const lay = (target: string, next: readonly string[]): void => {
    const n = next.filter((one) => one === target).length
    announce(texts.weigh.here(n, stickers - next.length))
    void run(step, 'dots.lay', { id: mine?.id ?? fresh, on: next }, as === undefined ? {} : { as })
  }
  return {
    left: Math.max(0, stickers - laid.length),
    on,
    more: (target) => {
      if (laid.length < stickers) lay(target, [...laid, target])
    },
    less: (target) => {
      const at = laid.lastIndexOf(target)
      if (at !== -1) lay(target, laid.toSpliced(at, 1))
    },
    code,
  }
}
