// Which of the pairs is looked at on this device: the one that was picked, else the one that is large, else the first.
import { useState } from 'react'
import { useGroups, usePairs, useShown, type PairHere } from './useFlaps.ts'

export const usePair = (
  step: string,
): {
  readonly pairs: readonly PairHere[]
  readonly pair: PairHere | undefined
  readonly pick: (id: string) => void
} => {
  const pairs = usePairs(step)
  const groups = useGroups(step)
  const shown = useShown(step).on
  const [picked, pick] = useState<string>()
  const large = groups.find(({ id }) => id === shown)?.data.pair ?? shown
  const find = (id: string | null | undefined): PairHere | undefined => pairs.find((pair) => pair.id === id)
  return { pairs, pair: find(picked) ?? find(large) ?? pairs[0], pick }
}
