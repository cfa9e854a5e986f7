// The facilitator asks this person to be host of a table: what that is, yes or no.
import { Refused } from '#client/shell/console/Refused.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useMyHosting, useTable } from '../useCafe.ts'
import css from './Host.module.css'
import { texts } from './texts.ts'
import { useSend } from './useSend.ts'

const words = texts.host

export const HostAsk = ({ step }: { step: string }) => {
  const mine = useMyHosting(step)
  const table = useTable(mine?.table)
  const [send, code] = useSend(step)
  if (!table || mine?.state !== 'asked') return null
  const { number } = table.data
  const answer = (yes: boolean): void =>
    void send('host.answer', { table: table.id, yes }, yes ? words.said(number) : undefined)
  return (
    <Sheet as="section">
      <div className={css.parts}>
        <h2 className={css.title}>{words.askTitle(number)}</h2>
        <p>
          {words.what} {words.askLead}
        </p>
        <div className={css.buttons}>
          <Button onClick={() => answer(true)}>{words.yes}</Button>
          <Button onClick={() => answer(false)}>{words.no}</Button>
        </div>
        <Refused code={code} />
      </div>
    </Sheet>
  )
}
