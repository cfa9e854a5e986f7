// Another page of the same step, such as changing what one chose: its title gets the focus, and so on the way back.
import { useCallback, useState } from 'react'
import { focusTitle } from './focusTitle.ts'

/** Which page is shown, and turning to another. What was pressed is gone then, so the focus would be nowhere. */
export const useTurn = <T>(first: T): readonly [shown: T, turnTo: (page: T) => void] => {
  const [shown, show] = useState(first)
  const turnTo = useCallback((page: T): void => {
    show(() => page)
    requestAnimationFrame(focusTitle)
  }, [])
  return [shown, turnTo]
}
