// The clock of a table: that of the room, with the minutes that this table got more or less in this round.
import type { Extra } from '#shared/activities/worldcafe/records.ts'
import { useRoomTimer, type Clock } from '#client/shell/useTimer.ts'
import { useKind } from '#client/sync/react.ts'

/** Minutes that a table got more (or less, below zero) in a round from 1. */
export const useExtraMinutes = (step: string): ((table: string, round: number) => number) => {
  const extras = useKind<Extra>(step, 'extra')
  return (table, round) =>
    extras
      .filter(({ data }) => data.table === table && data.round === round)
      .reduce((sum, { data }) => sum + data.minutes, 0)
}

/** The clock with these minutes more. */
export const withExtra = (clock: Clock | undefined, minutes: number): Clock | undefined =>
  clock && { ...clock, seconds: clock.seconds + minutes * 60 }

/** Undefined when the timer is off. Outside a round, or without a table, it is that of the room. */
export const useTableClock = (
  step: string,
  table: string | undefined,
  round: number | undefined,
): Clock | undefined => {
  const clock = useRoomTimer()
  const extra = useExtraMinutes(step)
  return withExtra(clock, table === undefined || round === undefined ? 0 : extra(table, round))
}
