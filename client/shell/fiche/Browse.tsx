// Reading one or more fiches, large, from any place where they lie.
import { useCallback, useState, type ReactNode } from 'react'
import type { Fiche } from '#shared/content/schema.ts'
import { focusTitle } from '../focusTitle.ts'
import { useComeBack } from '../useRoomSignals.ts'
import { FichePage } from './FichePage.tsx'

/** `children` gets the way to open a fiche; it stays mounted, so that the place in the list is not lost. */
export const Browse = (props: {
  fiches: readonly Fiche[]
  back: string
  children: (open: (id: string) => void) => ReactNode
}) => {
  const { fiches } = props
  const [id, setId] = useState<string>()
  const [turned, turn] = useState(false)
  const [opener, setOpener] = useState<Element | null>(null)
  const open = (next: string): void => {
    if (id === undefined) setOpener(document.activeElement)
    turn(false)
    setId(next)
    window.scrollTo(0, 0)
  }
  const close = (): void => {
    setId(undefined)
    // The list is shown again first. What opened the fiche may be gone: an item of a menu, for instance.
    requestAnimationFrame(() => {
      if (opener instanceof HTMLElement && opener !== document.body) opener.focus()
      focusTitle()
    })
  }
  useComeBack(useCallback(() => setId(undefined), []))
  const index = fiches.findIndex((fiche) => fiche.id === id)
  const fiche = fiches[index]
  const at = (place: number): (() => void) | undefined => {
    const other = fiches[place]
    return other && (() => open(other.id))
  }
  return (
    <>
      <div hidden={fiche !== undefined}>{props.children(open)}</div>
      {fiche === undefined ? null : (
        <FichePage
          fiche={fiche}
          turned={turned}
          onTurn={turn}
          back={props.back}
          onBack={close}
          {...(fiches.length > 1 && { place: [index + 1, fiches.length] as const })}
          onPrevious={at(index - 1)}
          onNext={at(index + 1)}
        />
      )}
    </>
  )
}
