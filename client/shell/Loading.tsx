// What stands there while a page or a session is being fetched.
import { useEffect, useState } from 'react'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { useSaid } from '#client/ui/useSaid.ts'
import { shellTexts } from './texts.ts'

const SHOWN_MS = 500
const SAID_MS = 2_000

const useLater = (ms: number): boolean => {
  const [later, set] = useState(false)
  useEffect(() => {
    const timeout = setTimeout(() => set(true), ms)
    return () => clearTimeout(timeout)
  }, [ms])
  return later
}

/** Nothing for half a second, so that it does not flash by; it is said when it lasts. */
export const Loading = ({ text = shellTexts.loading }: { text?: string }) => {
  const shown = useLater(SHOWN_MS)
  useSaid(useLater(SAID_MS) ? text : '', 'own')
  return <PhonePage>{shown ? <p>{text}</p> : null}</PhonePage>
}
