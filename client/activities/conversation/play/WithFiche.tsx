// The talk with its fiche one tap away: it opens large, and the talk stays as it was behind it.
import { useCallback, useState, type ReactNode } from 'react'
import type { Fiche } from '#shared/content/schema.ts'
import { FichePage } from '#client/shell/fiche/FichePage.tsx'
import { useComeBack } from '#client/shell/useRoomSignals.ts'

export const WithFiche = (props: {
  fiche: Fiche
  back: string
  children: (open: () => void) => ReactNode
}) => {
  const [shown, show] = useState(false)
  const [turned, turn] = useState(false)
  useComeBack(useCallback(() => show(false), []))
  const open = (): void => {
    turn(false)
    show(true)
    window.scrollTo(0, 0)
  }
  return (
    <>
      <div hidden={shown}>{props.children(open)}</div>
      {shown ? (
        <FichePage
          fiche={props.fiche}
          turned={turned}
          onTurn={turn}
          back={props.back}
          onBack={() => show(false)}
        />
      ) : null}
    </>
  )
}
