// Which session this part of the page shows, and with whose key: for what goes past the commands, such as a photo.
import { createContext, useContext } from 'react'

export type Sitting = { readonly session: string; readonly token: string }

const SittingContext = createContext<Sitting | undefined>(undefined)

export const SittingProvider = SittingContext.Provider

/** The session and the key of this device. Throws outside a SessionRoom: that is a mistake in the code. */
export const useSitting = (): Sitting => {
  const sitting = useContext(SittingContext)
  if (!sitting) throw new Error('there is no SessionRoom above this component')
  return sitting
}
