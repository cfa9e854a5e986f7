// For ten seconds after moving or sorting something: one tap puts it back.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { SESSION } from '#shared/kernel/facts.ts'
import { lastOwn, onOwn } from '#client/shell/console/ownActs.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { texts } from '../texts.ts'
import css from './UndoOwn.module.css'

const SHOWN_MS = 10_000

type Trace = { readonly cmd: string; readonly step: string }

const sentences: Readonly<Record<string, string | undefined>> = texts.undone

/** A participant gets to see only the own traces, so that nobody undoes what another did. */
export const UndoOwn = () => {
  const own = useSyncExternalStore(onOwn, lastOwn)
  const last = useKind<Trace>(SESSION, 'trace').at(-1)
  const [over, setOver] = useState<number>()
  const [run, code] = useDo()
  useEffect(() => {
    if (!own) return undefined
    const timeout = setTimeout(() => setOver(own.at), own.at + SHOWN_MS - Date.now())
    return () => clearTimeout(timeout)
  }, [own])
  const said = own && sentences[own.cmd]
  const shown =
    said !== undefined && over !== own?.at && last?.data.cmd === own?.cmd && last?.data.step === own?.step
  return (
    <div className={css.place} role="status">
      {shown && last ? (
        <div className={css.line}>
          <span>{said}</span>
          <Button icon="undo" onClick={() => void run(SESSION, 'undo', { trace: last.id })}>
            {texts.undo}
          </Button>
        </div>
      ) : null}
      <Refused code={code} onTable />
    </div>
  )
}
