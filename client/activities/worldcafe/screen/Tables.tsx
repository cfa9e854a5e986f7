// Before the rounds: the tables with what they are about, where they stand, and their chairs.
import { useConfig, useTables } from '../useCafe.ts'
import { CafePage } from './CafePage.tsx'
import { Floor } from './Floor.tsx'
import { screenTexts as texts } from './texts.ts'

const ROOM = { wide: 1848, high: 862 }
/** With more tables the chairs are seen, not told. */
const MANY = 20
const nobody = (): number => 0

export const Tables = ({ step }: { step: string }) => {
  const open = useTables(step).filter(({ data }) => !data.closed)
  const { rounds } = useConfig(step)
  if (open.length === 0)
    return (
      <CafePage step={step} title={texts.none} sub={texts.noneLead}>
        {null}
      </CafePage>
    )
  return (
    <CafePage step={step} title={texts.tables} sub={texts.tablesLead(open.length, rounds.length)}>
      <Floor
        step={step}
        room={ROOM}
        taken={nobody}
        tell={({ data }) =>
          texts.place(data.place) || (open.length > MANY ? undefined : texts.seats(data.seats))
        }
      />
    </CafePage>
  )
}
