// Every table with its harvest: how far it is, later its lines; with editing, the cloth, and what is large on the projector.
import { useState } from 'react'
import { whats } from '#shared/activities/worldcafe/records.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { TableTop } from '../TableSign.tsx'
import { useHarvest, useHarvested, useTables, type TableHere } from '../useCafe.ts'
import { ClothDialog } from './ClothDialog.tsx'
import css from './Console.module.css'
import { HarvestDialog } from './HarvestDialog.tsx'
import { liveTexts } from './texts-live.ts'
import { consoleTexts } from './texts.ts'
import own from './Harvest.module.css'

const texts = liveTexts.harvest
const LINES = whats.length

const Row = (props: {
  step: string
  table: TableHere
  filled: number
  together: boolean
  shown: string | null | undefined
  onShow: (table: string) => void
}) => {
  const { step, table, filled, together, shown, onShow } = props
  const harvest = useHarvest(step, table.id)
  const [open, setOpen] = useState<'edit' | 'cloth'>()
  const [run, code] = useDo()
  const name = consoleTexts.table(table.data.number)
  const ready = filled === LINES
  return (
    <li className={own.table}>
      <TableTop table={table.data} className={css.top} />
      <div className={own.words}>
        <b>
          {name}: {table.data.topic}
        </b>
        {harvest && together ? (
          <dl className={own.lines}>
            {whats.map((what) => (
              <div key={what}>
                <dt>{liveTexts.whats[what]}</dt>
                <dd data-empty={harvest[what] === ''}>{harvest[what] || texts.empty}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <span className={ready ? css.ok : filled === 0 ? css.soft : undefined}>{texts.filled(filled)}</span>
        )}
      </div>
      <span className={own.buttons}>
        {together ? (
          <Button
            icon="screen"
            notPossible={shown === table.id ? liveTexts.carousel.shown : undefined}
            onClick={() => onShow(table.id)}
          >
            {liveTexts.carousel.show}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        ) : (
          <Button onClick={() => void run(step, 'visit', { table: table.id })}>
            {liveTexts.visit}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        )}
        <Button onClick={() => setOpen('edit')}>
          {texts.edit}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
        <Button onClick={() => setOpen('cloth')}>
          {texts.cloth}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </span>
      <Refused code={code} />
      {open === 'edit' ? (
        <HarvestDialog step={step} table={table} together={together} onClose={() => setOpen(undefined)} />
      ) : null}
      {open === 'cloth' ? <ClothDialog step={step} table={table} onClose={() => setOpen(undefined)} /> : null}
    </li>
  )
}

/** `together`: everybody sees the lines now. */
export const HarvestList = (props: {
  step: string
  together: boolean
  shown?: string | null
  onShow?: (table: string) => void
}) => {
  const { step, together, shown, onShow = () => undefined } = props
  const tables = useTables(step)
  const harvested = useHarvested(step)
  const asked = tables.filter(({ id, data }) => !data.closed || harvested(id) > 0)
  const ready = asked.filter(({ id }) => harvested(id) === LINES).length
  if (asked.length === 0) return <EmptyState title={texts.none} />
  return (
    <div className={css.part}>
      {together ? null : (
        <p>
          <b>{texts.count(ready, asked.length)}</b> <span className={css.soft}>{texts.lead}</span>
        </p>
      )}
      <ul className={css.list}>
        {asked.map((table) => (
          <Row
            key={table.id}
            step={step}
            table={table}
            filled={harvested(table.id)}
            together={together}
            shown={shown}
            onShow={onShow}
          />
        ))}
      </ul>
    </div>
  )
}
