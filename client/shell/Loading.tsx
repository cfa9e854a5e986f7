// What stands there while a page or a session is being fetched.
import { useEffect, useState } from 'react'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { shellTexts } from './texts.ts'

/** Says nothing for half a second, so that it does not flash by. */
export const Loading = ({ text = shellTexts.loading }: { text?: string }) => {
  const [shown, show] = useState(false)
  useEffect(() => {
    const timeout = setTimeout(() => show(true), 500)
    return () => clearTimeout(timeout)
  }, [])
  return <PhonePage>{shown ? <p role="status">{text}</p> : null}</PhonePage>
}
