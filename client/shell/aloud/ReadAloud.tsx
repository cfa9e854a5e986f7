// The button that reads a text aloud and stops; only for who chose it, on a device that can.
import { useEffect, useId, useSyncExternalStore } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { aloud, onDisplay } from '../display/settings.ts'
import { aloudTexts } from './texts.ts'
import { readAloud, stopReading, useCanRead, useReading } from './speech.ts'

/** `texts` is asked at the press, so that what stands there then is read. */
export const ReadAloud = ({ texts }: { texts: () => readonly string[] }) => {
  const id = useId()
  const wanted = useSyncExternalStore(onDisplay, aloud)
  const can = useCanRead()
  const reads = useReading() === id
  useEffect(() => () => stopReading(id), [id])
  if (!wanted || !can) return null
  return (
    <Button
      icon={reads ? 'pause' : 'play'}
      onClick={() => (reads ? stopReading(id) : readAloud(id, texts()))}
    >
      {reads ? aloudTexts.stop : aloudTexts.read}
    </Button>
  )
}
