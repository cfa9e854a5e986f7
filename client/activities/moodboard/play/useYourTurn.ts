// One's own turn is said, felt and heard at the moment that it comes; not again after a refresh.
import { useEffect, useRef } from 'react'
import { chime } from '#client/shell/sound.ts'
import { buzz } from '#client/shell/useRoomSignals.ts'
import { announce } from '#client/ui/announce.ts'
import { texts } from '../texts.ts'

export const useYourTurn = (called: boolean): void => {
  const before = useRef(called)
  useEffect(() => {
    if (called && !before.current) {
      announce(texts.round.yours, 'step')
      buzz([300, 100, 300])
      chime()
    }
    before.current = called
  }, [called])
}
