// The facilitator's page of a session: the laptop from which the talk is led.
import { useState } from 'react'
import { takeKeyFromAddress } from '../keys.ts'
import { SessionRoom } from '../SessionRoom.tsx'
import { TimerSignals } from '../TimerSignals.tsx'
import { ConsoleDesk } from './ConsoleDesk.tsx'

/** A personal link carries its key behind the `#`; it is kept on this device before anything else happens. */
export const Console = ({ session }: { session: string }) => {
  useState(() => takeKeyFromAddress('console', session))
  return (
    <SessionRoom session={session} seat="console">
      <TimerSignals />
      <ConsoleDesk session={session} />
    </SessionRoom>
  )
}
