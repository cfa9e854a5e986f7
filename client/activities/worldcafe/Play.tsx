// The participant's view of the wereldcafé: waiting for the tables, the rounds, the harvest and what comes of it.
import { useExtraTime } from '#client/shell/useTimer.ts'
import type { ViewProps } from '#client/shell/views.ts'
import { useExtraMinutes } from './clock.ts'
import { Done } from './play/Done.tsx'
import { Harvest } from './play/Harvest.tsx'
import { NoSeat } from './play/NoSeat.tsx'
import { Pick } from './play/Pick.tsx'
import { Round } from './play/Round.tsx'
import { Tables } from './play/Tables.tsx'
import { texts } from './play/texts.ts'
import { Together } from './play/Together.tsx'
import { useArrival, useExtraSaid } from './play/useArrival.ts'
import { roundOf, useMyRoute, useMyTable, useTable } from './useCafe.ts'

/** A change of round comes a moment before a change of seat: then the route already says where one goes. */
const useSeat = (step: string, round: number | undefined) => {
  const stop = useMyRoute(step)?.stops[(round ?? 0) - 1]
  const here = useMyTable()
  const there = useTable(stop?.table)
  return { table: there ?? here, own: stop?.how === 'chosen' || stop?.how === 'host' }
}

export default function WorldcafePlay({ step, stage }: ViewProps) {
  const round = roundOf(stage)
  const { table, own } = useSeat(step, round)
  const extra = useExtraMinutes(step)
  const minutes = round === undefined || !table ? 0 : extra(table.id, round)
  useExtraTime(minutes * 60)
  useExtraSaid(minutes, `${stage} ${table?.id ?? ''}`)
  const moved = useArrival(round, table?.data.number, own)
  if (round !== undefined)
    return table ? (
      <Round step={step} table={table} round={round} moved={moved} />
    ) : (
      <NoSeat step={step} title={texts.roundTitle(round, undefined)} />
    )
  switch (stage) {
    case 'harvest':
      return <Harvest step={step} />
    case 'together':
      return <Together step={step} />
    case 'choose':
      return <Pick step={step} stage={stage} />
    case 'done':
      return <Done step={step} />
    default:
      return <Tables step={step} />
  }
}
