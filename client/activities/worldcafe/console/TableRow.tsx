// One table in the list: its sign, its chairs and its place, and what can be done with it.
import { useState } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useProgress } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { TableTop } from '../TableSign.tsx'
import type { TableHere } from '../useCafe.ts'
import css from './Console.module.css'
import { TableDialog } from './TableDialog.tsx'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.make

export const TableRow = ({ step, table }: { step: string; table: TableHere }) => {
  const { id, data } = table
  const [editing, edit] = useState(false)
  const [run, code] = useDo()
  const preparing = (useProgress(step)?.stage ?? 'tables') === 'tables'
  const act = (cmd: string): void => void run(step, cmd, { table: id })
  const { seats, place, closed, number } = data
  return (
    <li className={css.item} data-closed={closed}>
      <TableTop table={data} className={css.top} />
      <div className={css.words}>
        <b>
          {consoleTexts.table(number)}: {data.topic}
        </b>
        <span className={css.soft}>
          {closed ? `${texts.closed}. ` : ''}
          {texts.seatCount(seats)}
          {place === '' ? '' : `, ${place}`}
        </span>
      </div>
      <span className={css.row}>
        <Button onClick={() => edit(true)}>
          {texts.edit}
          <VisuallyHidden>: {consoleTexts.table(number)}</VisuallyHidden>
        </Button>
        <Menu
          label={texts.more(number)}
          trigger={<IconButton icon="more" label={texts.more(number)} />}
          items={[
            closed
              ? { id: 'open', label: texts.open, onSelect: () => act('table.open') }
              : { id: 'close', label: texts.close, icon: 'lock', onSelect: () => act('table.close') },
            ...(preparing
              ? [
                  {
                    id: 'remove',
                    label: texts.remove,
                    icon: 'bin' as const,
                    danger: true,
                    onSelect: () => act('table.remove'),
                  },
                ]
              : []),
          ]}
        />
      </span>
      <Refused code={code} />
      {editing ? <TableDialog step={step} table={table} seats={seats} onClose={() => edit(false)} /> : null}
    </li>
  )
}
