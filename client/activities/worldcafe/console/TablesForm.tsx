// The tables: which there are, what they are about, and new ones from what was chosen or said before.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import type { Source, Table } from '#shared/activities/worldcafe/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Emblem } from '#client/ui/Emblem.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { markOf } from '../mark.ts'
import { useConfig, useTables } from '../useCafe.ts'
import css from './Console.module.css'
import { freeColour } from './colours.ts'
import own from './TablesForm.module.css'
import { PrintDialog } from './PrintDialog.tsx'
import { TableDialog } from './TableDialog.tsx'
import { TableRow } from './TableRow.tsx'
import { consoleTexts } from './texts.ts'
import { useGuests } from './useHall.ts'

const texts = consoleTexts.make

const SEATS = 6

/** As many chairs as the other tables have; for the first ones six. */
const seatsFor = (tables: readonly { readonly data: Table }[]): number => tables.at(-1)?.data.seats ?? SEATS

const tableFrom = ({ text, from, letter, colour }: Source, tables: readonly { readonly data: Table }[]) => ({
  topic: text,
  from,
  ...(letter !== undefined && { letter }),
  colour: colour ?? freeColour(tables),
  seats: seatsFor(tables),
  questions: [],
  place: '',
})

export const TablesForm = ({ step }: { step: string }) => {
  const tables = useTables(step)
  const { sources } = useConfig(step)
  const guests = useGuests().length
  const [adding, add] = useState(false)
  const [printing, print] = useState(false)
  const [run, code] = useDo()
  const open = tables.filter(({ data }) => !data.closed)
  const seats = open.reduce((sum, { data }) => sum + data.seats, 0)
  const take = (source: Source): void =>
    void run(step, 'table.add', { id: nanoid(12), ...tableFrom(source, tables) })
  const even = async (): Promise<void> => {
    if (await run(step, 'table.even', {})) announce(texts.evenDone)
  }
  const rest = sources.filter(({ text }) => !tables.some(({ data }) => data.topic === text))
  return (
    <div className={css.part}>
      {tables.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <div className={css.row}>
            <p className={css.grow}>
              {guests === 0 ? texts.noPeople(seats) : texts.enough(seats, guests)}{' '}
              {guests > seats ? <b className={css.warn}>{texts.short(guests - seats)}</b> : null}
            </p>
            {guests > 0 ? <Button onClick={() => void even()}>{texts.even}</Button> : null}
            <Button icon="print" onClick={() => print(true)}>
              {consoleTexts.print.open}
            </Button>
          </div>
          <ul className={css.list}>
            {tables.map((table) => (
              <TableRow key={table.id} step={step} table={table} />
            ))}
          </ul>
        </>
      )}
      <Refused code={code} />
      {rest.length === 0 ? null : (
        <section className={css.part}>
          <h2 className={css.title}>{texts.suggestions}</h2>
          <ul className={own.sources}>
            {rest.map((source) => (
              <li
                key={source.id}
                className={own.source}
                data-fiche={markOf({ colour: source.colour ?? 'own' })}
              >
                <span className={own.mark}>
                  {source.letter === undefined ? null : (
                    <>
                      <b>{source.letter}</b>
                      <Emblem mark={markOf({ colour: source.colour ?? 'own' })} size={26} />
                    </>
                  )}
                </span>
                <span className={own.words}>{source.text}</span>
                <Button icon="plus" onClick={() => take(source)}>
                  {texts.take}
                  <VisuallyHidden>: {source.text}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={css.row}>
        <Button icon="plus" onClick={() => add(true)}>
          {texts.own}
        </Button>
      </div>
      {adding ? <TableDialog step={step} seats={seatsFor(tables)} onClose={() => add(false)} /> : null}
      <PrintDialog step={step} open={printing} onOpenChange={print} />
    </div>
  )
}
