// Laying stickers, for one person: where they lie, how many are left, and one more or less.
import { nanoid } from 'nanoid'
import { useMemo, useState } from 'react'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { useAct } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'

export type Laying = {
  readonly left: number
  readonly on: (target: string) => number
  readonly more: (target: string) => void
  readonly less: (target: string) => void
  /** Why the last one was refused. */
  readonly code: ErrorCode | undefined
}

/**
 * `mine` is the record of this person, when there is one; what is not `here` any more frees its stickers. `say` tells how
 * many lie on a target now and how many are left. With `as` a facilitator does it for somebody without a device.
 */
export const useLaying = (props: {
  readonly step: string
  readonly most: number
  readonly mine: { readonly id: string; readonly data: { readonly on: readonly string[] } } | undefined
  readonly here: (target: string) => boolean
  readonly say: (n: number, left: number) => string
  readonly as: string | undefined
}): Laying => {
  const { step, most, mine, here, say, as } = props
  const act = useAct()
  const [code, setCode] = useState<ErrorCode>()
  const fresh = useMemo(() => nanoid(12), [])
  // Two quick taps are two stickers: the second counts from what the first asked, whatever was drawn in between.
  const [asked, ask] = useState<readonly string[]>()
  const laid = (asked ?? mine?.data.on ?? []).filter(here)
  const lay = async (target: string, on: readonly string[]): Promise<void> => {
    announce(say(on.filter((one) => one === target).length, most - on.length))
    setCode(undefined)
    ask(on)
    const input = { id: mine?.id ?? fresh, on }
    const outcome = await act(step, 'dots.lay', input, as === undefined ? {} : { as })
    ask((now) => (now === on ? undefined : now))
    if (!outcome.ok) setCode(outcome.code)
  }
  return {
    left: Math.max(0, most - laid.length),
    on: (target) => laid.filter((one) => one === target).length,
    more: (target) => {
      if (laid.length < most) void lay(target, [...laid, target])
    },
    less: (target) => {
      const at = laid.lastIndexOf(target)
      if (at !== -1) void lay(target, laid.toSpliced(at, 1))
    },
    code,
  }
}
