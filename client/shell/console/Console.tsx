// The facilitator's page of a session: the laptop from which the talk is led.
import { useState } from 'react'
import { takeKeyFromAddress } from '../keys.ts'
import { SessionRoom } from '../SessionRoom.tsx'
import { useTimerSignals } from '../useRoomSignals.ts'
import { ConsoleDesk } from './ConsoleDesk.tsx'

const Signals = () => {
  useTimerSignals()
  return null
}

/** A personal link carries its key behind the `#`; it is kept on this device before anything else happens. */
export const Console = ({ session }: { session: string }) => {
  useState(() => takeKeyFromAddress('console', session))
  return (
    <SessionRoom session={session} seat="console">
      <Signals />
      <ConsoleDesk session={session} />
    </SessionRoom>
  )
}
