// How people come in, for every page of the projector.
import { createContext, useContext } from 'react'
import { useNow } from '#client/sync/react.ts'

const CodeContext = createContext('')

/** Gives the code of the session to every view of the projector. */
export const CodeProvider = CodeContext.Provider

export type Joining = { readonly code: string; readonly url: string; readonly address: string }

/** Undefined when the door is closed or the session is over: then nothing about joining is shown. */
export const useJoining = (): Joining | undefined => {
  const code = useContext(CodeContext)
  const now = useNow()
  if (now?.door !== 'open' || now.endedAt !== null || code === '') return undefined
  return { code, url: `${location.origin}/doe-mee/${code}`, address: location.host }
}
