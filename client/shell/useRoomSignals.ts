// Signals that reach a person wherever they look: everyone is called, and how a phone is felt.
import { useCallback, useEffect, useRef } from 'react'
import { useNow } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { isCalm } from '#client/ui/still.ts'
import { chime } from './sound.ts'
import { shellTexts } from './texts.ts'

/** Not in calm. A page that was not touched yet may not; asking then is an error in the console and nothing else. */
export const buzz = (pattern: number[]): void => {
  if (isCalm()) return
  const { userActivation }: Partial<Navigator> = navigator
  if ('vibrate' in navigator && userActivation?.hasBeenActive) navigator.vibrate(pattern)
}

/** Runs when the facilitator calls everyone: close what is open and come back. Says nothing itself. */
export const useComeBack = (comeBack: () => void): void => {
  const called = useNow()?.called
  const before = useRef(called)
  useEffect(() => {
    if (called === undefined || called === before.current) return
    const first = before.current === undefined
    before.current = called
    if (!first) comeBack()
  }, [called, comeBack])
}

/** As `useComeBack`, and it is said and felt; once per page. */
export const useCalled = (comeBack: () => void): void =>
  useComeBack(
    useCallback(() => {
      announce(shellTexts.called, 'step')
      buzz([300])
      chime()
      comeBack()
    }, [comeBack]),
  )
