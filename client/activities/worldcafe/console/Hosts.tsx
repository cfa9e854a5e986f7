// Who stays at which table as host: ask somebody by name, see who offered, stop again.
import { useState } from 'react'
import { sideLabel } from '#shared/content/sides.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { TableTop } from '../TableSign.tsx'
import { useHosts, type TableHere } from '../useCafe.ts'
import css from './Console.module.css'
import { PersonPicker } from './PersonPicker.tsx'
import { consoleTexts } from './texts.ts'
import { useHall, type Guest } from './useHall.ts'

const texts = consoleTexts.hosts

/** One table: who hosts it or was asked, and the ways to change that. */
const HostRow = (props: { step: string; table: TableHere; guests: readonly Guest[]; onAsk: () => void }) => {
  const { step, table, guests, onAsk } = props
  const host = useHosts(step).get(table.id)
  const [run, code] = useDo()
  const person = guests.find(({ id }) => id === host?.person)
  const { number, topic } = table.data
  const stop = (): void => void run(step, 'host.stop', { table: table.id })
  return (
    <li className={css.item}>
      <TableTop table={table.data} className={css.top} />
      <div className={css.words}>
        <b>{person ? (host?.state === 'asked' ? texts.asked(person.name) : person.name) : texts.none}</b>
        <span className={css.soft}>
          {consoleTexts.table(number)}: {topic}
        </span>
      </div>
      <span className={css.row}>
        {host?.state === 'asked' && person?.proxy ? (
          <Button
            onClick={() => void run(step, 'host.answer', { table: table.id, yes: true }, { as: person.id })}
          >
            <VisuallyHidden>{person.name}: </VisuallyHidden>
            {texts.yes}
          </Button>
        ) : null}
        {host ? (
          <Button onClick={stop}>
            {host.state === 'asked' ? texts.withdraw : texts.stop}
            <VisuallyHidden>: {consoleTexts.table(number)}</VisuallyHidden>
          </Button>
        ) : (
          <Button onClick={onAsk}>
            {texts.ask}
            <VisuallyHidden>: {consoleTexts.table(number)}</VisuallyHidden>
          </Button>
        )}
      </span>
      <Refused code={code} />
    </li>
  )
}

export const Hosts = ({ step }: { step: string }) => {
  const hall = useHall(step)
  const hosts = useHosts(step)
  const [asking, ask] = useState<string>()
  const [run, code] = useDo()
  const table = hall.open.find(({ id }) => id === asking)
  const busyAt = new Map([...hosts].map(([at, { person }]) => [person, at]))
  const numberOf = (id: string | undefined): number | undefined =>
    hall.all.find((one) => one.id === id)?.data.number
  const noteOf = (guest: Guest): string => {
    const number = numberOf(busyAt.get(guest.id))
    return [
      sideLabel(guest.side),
      ...(guest.proxy ? [texts.proxy] : []),
      ...(number ? [texts.busy(number)] : []),
    ].join(', ')
  }
  const pick = async (person: string): Promise<void> => {
    if (table && (await run(step, 'host.ask', { table: table.id, person }))) ask(undefined)
  }
  if (hall.open.length === 0) return <EmptyState title={consoleTexts.mixing.noTables} />
  return (
    <div className={css.part}>
      <p>{texts.lead}</p>
      <p>
        <b>{texts.count(hall.open.filter(({ id }) => hall.hosts.has(id)).length, hall.open.length)}</b>
      </p>
      <ul className={css.list}>
        {hall.open.map((one) => (
          <HostRow key={one.id} step={step} table={one} guests={hall.guests} onAsk={() => ask(one.id)} />
        ))}
      </ul>
      {table ? (
        <Dialog
          open
          onOpenChange={() => ask(undefined)}
          title={texts.askTitle(table.data.number)}
          lead={texts.askLead}
        >
          <Refused code={code} />
          {hall.guests.length === 0 ? <EmptyState title={consoleTexts.mixing.noPeople} /> : null}
          <PersonPicker
            guests={hall.guests.filter(({ id }) => !busyAt.has(id))}
            labelOf={({ name }) => texts.askButton(name)}
            noteOf={noteOf}
            onPick={(person) => void pick(person)}
          />
        </Dialog>
      ) : null}
    </div>
  )
}
