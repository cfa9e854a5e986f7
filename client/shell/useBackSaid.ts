// Says once that the connection is back and that all that waited for it is kept.
import { useEffect, useRef } from 'react'
import { useStatus } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { shellTexts } from './texts.ts'

export const useBackSaid = (): void => {
  const { connection, pending } = useStatus()
  const was = useRef(false)
  useEffect(() => {
    if (connection === 'waiting') was.current = true
    if (!was.current || connection !== 'live' || pending > 0) return
    was.current = false
    announce(shellTexts.back, 'saved')
  }, [connection, pending])
}
