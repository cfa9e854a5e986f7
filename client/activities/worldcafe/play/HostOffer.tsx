// Offering to be host: at one's own table, or before the rounds at any table that has none yet.
import { useState } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TableSign } from '../TableSign.tsx'
import { useHosts, useTables, type TableHere } from '../useCafe.ts'
import css from './Host.module.css'
import { texts } from './texts.ts'
import { useSend } from './useSend.ts'

const words = texts.host

/** `only`: the one table for which it can be offered. */
export const HostOffer = ({ step, only }: { step: string; only?: string }) => {
  const hosts = useHosts(step)
  const [choosing, choose] = useState(false)
  const [send, code] = useSend(step)
  const free = useTables(step).filter(({ id, data }) => !data.closed && !hosts.has(id))
  const here = free.find(({ id }) => id === only)
  // Who is choosing when the last table gets its host, still reads that.
  if (only === undefined ? free.length === 0 && !choosing : !here) return null
  const offer = async ({ id, data }: TableHere): Promise<void> => {
    if (await send('host.offer', { table: id }, words.said(data.number))) choose(false)
  }
  return (
    <div className={css.onTable}>
      {here ? <p>{words.offerHere}</p> : null}
      <Button onClick={() => (here ? void offer(here) : choose(true))}>{words.offer}</Button>
      {choosing ? null : <Refused code={code} onTable />}
      <Dialog
        open={choosing}
        onOpenChange={choose}
        title={words.offerTitle}
        lead={free.length === 0 ? words.offerNone : words.what}
      >
        <ul className={css.offers}>
          {free.map((table) => (
            <li key={table.id}>
              <button type="button" className={css.offer} onClick={() => void offer(table)}>
                <TableSign table={table.data} as="span" />
              </button>
            </li>
          ))}
        </ul>
        <Refused code={code} />
      </Dialog>
    </div>
  )
}
