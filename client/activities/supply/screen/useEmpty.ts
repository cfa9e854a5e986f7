// How many cells are empty: of all, at each moment, of how many nobody can say, and for how many nobody says at which moment.
import { useMemo } from 'react'
import { whiteSpots } from '#shared/analysis/supply/white.ts'
import { useConfig, useLaid } from '../useSupply.ts'

export type Empty = {
  readonly all: number
  readonly of: number
  readonly unknown: number
  readonly moments: readonly number[]
  readonly noMoment: number
}

export const useEmpty = (step: string): Empty => {
  const { domains, groups } = useConfig(step)
  const laid = useLaid(step)
  return useMemo(() => {
    const { all, moments, withoutMoment } = whiteSpots({ domains, groups }, Array.from(laid.values()))
    return {
      all: all.white.length,
      of: all.of,
      unknown: all.unknown,
      moments: moments.map(({ white }) => white.length),
      noMoment: withoutMoment.length,
    }
  }, [domains, groups, laid])
}
