// The harvest is being written: which tables are ready, nothing of what they say.
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { useConfig, useFilled, useHarvested, useTables, type TableHere } from '../useCafe.ts'
import { CafePage } from './CafePage.tsx'
import { Floor } from './Floor.tsx'
import { screenTexts as texts } from './texts.ts'
import css from './Harvest.module.css'

const ROOM = { wide: 1848, high: 862 }
const LINES = 3

const readyWord = (
  <span className={css.ready}>
    <Icon name="check" /> {texts.ready}
  </span>
)

export const Harvest = ({ step }: { step: string }) => {
  const { rounds } = useConfig(step)
  const filled = useFilled(step)
  const harvested = useHarvested(step)
  const open = useTables(step).filter(({ data }) => !data.closed)
  const ready = open.filter(({ id }) => harvested(id) === LINES).length
  const tell = ({ id }: TableHere): ReactNode =>
    harvested(id) === LINES ? readyWord : texts.lines(harvested(id))
  return (
    <CafePage
      step={step}
      title={texts.harvest}
      sub={
        <>
          {texts.harvestLead} <b>{texts.harvested(ready, open.length)}</b>
        </>
      }
    >
      <Floor step={step} room={ROOM} taken={(table) => filled(table, rounds.length)} tell={tell} />
    </CafePage>
  )
}
