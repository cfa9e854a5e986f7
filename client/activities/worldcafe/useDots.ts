// The stickers of one person: where they lie, how many are left, and laying one more or less.
import { nanoid } from 'nanoid'
import { useMemo, useState } from 'react'
import { MOST_STICKERS, type Dots } from '#shared/activities/worldcafe/records.ts'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import type { Laying } from '#client/activities/flaps/useDots.ts'
import { useAct, useKind } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { cafeTexts } from './texts.ts'
import { useTargets } from './useTargets.ts'

/** `person` lays them; with `as` a facilitator does it for somebody without a device. */
export const useDots = (step: string, person: string | null | undefined, as?: string): Laying => {
  const targets = useTargets(step)
  const mine = useKind<Dots>(step, 'dots').find((one) => one.masked !== true && one.by === person)
  const act = useAct()
  const [code, setCode] = useState<ErrorCode>()
  const fresh = useMemo(() => nanoid(12), [])
  // Two quick taps are two stickers: the second counts from what the first asked, whatever was drawn in between.
  const [asked, ask] = useState<readonly string[]>()
  // What went in the meantime frees its stickers.
  const here = new Set(targets.map(({ id }) => id))
  const laid = (asked ?? mine?.data.on ?? []).filter((target) => here.has(target))
  const lay = async (target: string, on: readonly string[]): Promise<void> => {
    const n = on.filter((one) => one === target).length
    announce(cafeTexts.stickersHere(n, MOST_STICKERS - on.length))
    setCode(undefined)
    ask(on)
    const input = { id: mine?.id ?? fresh, on }
    const outcome = await act(step, 'dots.lay', input, as === undefined ? {} : { as })
    ask((now) => (now === on ? undefined : now))
    if (!outcome.ok) setCode(outcome.code)
  }
  return {
    left: Math.max(0, MOST_STICKERS - laid.length),
    on: (target) => laid.filter((one) => one === target).length,
    more: (target) => {
      if (laid.length < MOST_STICKERS) void lay(target, [...laid, target])
    },
    less: (target) => {
      const at = laid.lastIndexOf(target)
      if (at !== -1) void lay(target, laid.toSpliced(at, 1))
    },
    code,
  }
}
