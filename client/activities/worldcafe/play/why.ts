// The route of somebody in plain words: each stop of it, and why they sit at that table.
import type { Route } from '#shared/activities/worldcafe/records.ts'
import { texts } from './texts.ts'

type Stop = NonNullable<Route['stops'][number]>

const words = texts.why

/** Who is met there: the guests, without the host. In the first round everybody is new, so that it is not said. */
const meetingAt = ({ fresh, again }: Stop, round: number): readonly string[] => {
  if (fresh + again === 0) return [words.nobody]
  if (round === 1) return [words.meet(fresh + again)]
  if (fresh === 0) return [words.onlyAgain(again)]
  return [words.meetNew(fresh), ...(again > 0 ? [words.again(again)] : [])]
}

const reasonOf = (stop: Stop, round: number, free: boolean): readonly string[] => {
  switch (stop.how) {
    case 'host':
    case 'chosen':
    case 'put':
      return [words[stop.how]]
    case 'placed':
      return [free ? words.placedFree : words.placed]
    case 'mixed':
      return round === 1 ? [words.mixed] : [stop.newTable ? words.newTable : words.oldTable]
  }
}

/** `round` from 1; `free`: in this round people choose their table. */
export const whyHere = (stop: Stop, round: number, free: boolean): string =>
  [...reasonOf(stop, round, free), ...(stop.how === 'host' && round > 1 ? [] : meetingAt(stop, round))].join(
    ' ',
  )

/** One stop of a route: `round` and `now` from 1 (`now` 0 before the first), `table` its number as far as it is known. */
export const stopInWords = (at: {
  readonly round: number
  readonly now: number
  readonly table: number | undefined
  readonly free: boolean
}): string => {
  const { round, now, table, free } = at
  const journey = texts.journey
  if (table === undefined) {
    if (round < now) return journey.missed(round)
    return free ? journey.free(round) : journey.later(round)
  }
  const stop = journey.stop(round, table)
  if (round === now) return `${stop} (${journey.now})`
  return round < now ? `${stop} (${journey.been})` : stop
}
