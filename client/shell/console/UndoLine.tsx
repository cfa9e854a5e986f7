// For ten seconds after an own step change or delete: one tap puts it back. Later it is in the bin.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { lastOwn, onOwn } from './ownActs.ts'
import { Refused } from './Refused.tsx'
import { consoleTexts } from './texts.ts'
import type { Trace } from './trace.ts'
import { useDo } from './useDo.ts'
import css from './UndoLine.module.css'

const SHOWN_MS = 10_000

export const UndoLine = () => {
  const own = useSyncExternalStore(onOwn, lastOwn)
  const traces = useKind<Trace>(SESSION, 'trace')
  const [over, setOver] = useState<number>()
  const [run, code] = useDo()
  useEffect(() => {
    if (!own) return undefined
    const timeout = setTimeout(() => setOver(own.at), own.at + SHOWN_MS - Date.now())
    return () => clearTimeout(timeout)
  }, [own])
  const trace = traces.findLast(({ data }) => data.cmd === own?.cmd && data.step === own?.step)
  if (!own || !trace || over === own.at || traces.at(-1) !== trace) return <Refused code={code} />
  return (
    <div className={css.line} role="status">
      <span>{consoleTexts.bin.labels[own.cmd] ?? consoleTexts.bin.other}.</span>
      <Button icon="undo" onClick={() => void run(SESSION, 'undo', { trace: trace.id })}>
        {consoleTexts.bar.undo}
      </Button>
    </div>
  )
}
