// What was found in the texts, asked again when `again` is called.
import { useCallback, useEffect, useState } from 'react'
import type { Found } from '#shared/privacy/found.ts'
import { fetchFound } from './spots.ts'

export type FoundNow = {
  /** Undefined until the first answer. */
  readonly found: readonly Found[] | undefined
  readonly failed: boolean
  readonly again: () => void
}

export const useFound = (session: string): FoundNow => {
  const [found, setFound] = useState<readonly Found[]>()
  const [failed, fail] = useState(false)
  const again = useCallback(() => {
    fetchFound(session).then(
      (list) => {
        setFound(list)
        fail(false)
      },
      () => fail(true),
    )
  }, [session])
  useEffect(again, [again])
  return { found, failed, again }
}
