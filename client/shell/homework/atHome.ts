// Whether a view is shown before the session: then nobody waits for anybody, and "klaar" leads back to the lobby.
import { createContext, useContext } from 'react'

export type AtHome = {
  /** Until when this can be filled in, in server milliseconds. */
  readonly until: number
  readonly onBack: () => void
  /** "Ik ben klaar". */
  readonly onDone: () => void
}

export const AtHomeContext = createContext<AtHome | undefined>(undefined)

/** Undefined in the session itself. */
export const useAtHome = (): AtHome | undefined => useContext(AtHomeContext)
