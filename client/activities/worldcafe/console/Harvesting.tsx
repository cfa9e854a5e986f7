// The harvest: how far every table is, or the table that is visited.
import { useMyTable } from '../useCafe.ts'
import css from './Console.module.css'
import { HarvestList } from './HarvestList.tsx'
import { NoticeForm } from './NoticeForm.tsx'
import { Visit } from './Visit.tsx'

export const Harvesting = ({ step }: { step: string }) => {
  const visited = useMyTable()
  if (visited) return <Visit step={step} table={visited} />
  return (
    <div className={css.part}>
      <NoticeForm step={step} />
      <HarvestList step={step} together={false} />
    </div>
  )
}
