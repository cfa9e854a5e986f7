// Where somebody is in filling in on a phone; kept on this device, so that a reload comes back there.
import { useCallback } from 'react'
import { useDraft } from '#client/sync/react.ts'

/** The name of the organisation, one of the domains by its id, the tasks, or the overview at the end. */
export type Stop = 'organisation' | 'tasks' | 'end' | { readonly domain: string }

const keyOf = (stop: Stop): string => (typeof stop === 'string' ? `:${stop}` : stop.domain)

/** The title of the new screen is read, as on a new page. */
const toTop = (): void => {
  window.scrollTo(0, 0)
  const title = document.querySelector<HTMLElement>('main:not([hidden] *) h1')
  title?.focus({ preventScroll: true })
}

/** `stops` in the order in which they come. A domain that the facilitator took out meanwhile leads to the first stop. */
export const useStop = (
  step: string,
  stops: readonly Stop[],
): readonly [at: number, go: (to: number) => void] => {
  const [kept, keep] = useDraft(`supply:at:${step}`)
  const found = stops.findIndex((stop) => keyOf(stop) === kept)
  const go = useCallback(
    (to: number): void => {
      const stop = stops[to]
      if (stop === undefined) return
      keep(keyOf(stop))
      requestAnimationFrame(toTop)
    },
    [keep, stops],
  )
  return [Math.max(0, found), go]
}
